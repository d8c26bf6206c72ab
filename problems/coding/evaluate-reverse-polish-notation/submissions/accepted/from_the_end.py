# The independent oracle: read from the end, an operator first asks for its right operand and then for its left one.
def eval_rpn(tokens):
    rest = iter(reversed(tokens))

    def value():
        token = next(rest)
        if token not in ("+", "-", "*", "/"):
            return int(token)
        right = value()
        left = value()
        if token == "+":
            return left + right
        if token == "-":
            return left - right
        if token == "*":
            return left * right
        quotient = abs(left) // abs(right)
        return quotient if (left < 0) == (right < 0) else -quotient

    return value()
