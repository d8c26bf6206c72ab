def evalRPN(tokens):
    stack = []
    for token in tokens:
        if token.lstrip("-").isdigit():
            stack.append(int(token))
        else:
            b = stack.pop()
            a = stack.pop()
            stack.append({"+": a + b, "-": a - b, "*": a * b, "/": round(a / b) if b else 0}[token])
    return stack[-1]
