class Solution:
    def evalRPN(self, tokens: List[str]) -> int:
        stack = []
        for token in tokens:
            if token.isdigit():
                stack.append(int(token))
            else:
                b = stack.pop()
                a = stack.pop()
                if token == "/":
                    stack.append(int(a / b))
                else:
                    stack.append({"+": a + b, "-": a - b, "*": a * b}[token])
        return stack.pop()
