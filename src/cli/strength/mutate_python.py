"""Finds the small changes that make another program of a Python source. Runs in a sandbox like any submission.

mutants(source) gives, as JSON, a list of [operator, start, end, text]: replace the code points from start to end by text.
"""

import ast
import json

COMPARISONS = {
    "<": [("boundary", "<="), ("comparison", ">")],
    "<=": [("boundary", "<"), ("comparison", ">=")],
    ">": [("boundary", ">="), ("comparison", "<")],
    ">=": [("boundary", ">"), ("comparison", "<=")],
    "==": [("comparison", "!=")],
    "!=": [("comparison", "==")],
    "in": [("comparison", "not in")],
    "not in": [("comparison", "in")],
    "is": [("comparison", "is not")],
    "is not": [("comparison", "is")],
}
SIGNS = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
    ast.In: "in", ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not",
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
    ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^", ast.LShift: "<<", ast.RShift: ">>",
    ast.And: "and", ast.Or: "or",
}
ARITHMETIC = {
    "+": "-", "-": "+", "*": "//", "/": "*", "//": "*", "%": "*",
    "&": "|", "|": "&", "^": "|", "<<": ">>", ">>": "<<",
}
SWAPPED = ("-", "/", "//", "%")
NAMES = {"max": "min", "min": "max", "append": "appendleft", "popleft": "pop", "any": "all", "all": "any"}


def mutants(source):
    starts = [0]
    for line in source.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    lines = source.split("\n")

    def at(line, column):
        """From a line and a byte in it to a code point of the source."""
        return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())

    def span(node):
        return at(node.lineno, node.col_offset), at(node.end_lineno, node.end_col_offset)

    def text(node):
        start, end = span(node)
        return source[start:end]

    def between(left, right, sign):
        """Where an operator stands between its operands."""
        start = span(left)[1]
        first = sign.split(" ")[0]
        start += source[start:span(right)[0]].index(first)
        return start, start + len(sign)

    found = []

    def replace(operator, where, new):
        found.append([operator, where[0], where[1], new])

    tree = ast.parse(source)
    docstrings = set()
    skipped = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant):
            docstrings.add(body[0])
        for name in ("annotation", "returns"):
            held = getattr(node, name, None)
            if held is not None:
                skipped.update(ast.walk(held))

    # What runs only when the file is a program of its own is not judged.
    for node in tree.body:
        if isinstance(node, ast.If) and "__name__" in text(node.test):
            skipped.update(ast.walk(node))

    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Compare):
            operands = [node.left, *node.comparators]
            for index, operation in enumerate(node.ops):
                sign = SIGNS[type(operation)]
                where = between(operands[index], operands[index + 1], sign)
                for operator, new in COMPARISONS[sign]:
                    replace(operator, where, new)
        elif isinstance(node, ast.BinOp) and type(node.op) in SIGNS:
            sign = SIGNS[type(node.op)]
            replace("arithmetic", between(node.left, node.right, sign), ARITHMETIC[sign])
            if sign in SWAPPED:
                replace("swapped operands", span(node), f"({text(node.right)}) {sign} ({text(node.left)})")
        elif isinstance(node, ast.BoolOp):
            sign = SIGNS[type(node.op)]
            other = "or" if sign == "and" else "and"
            for index in range(len(node.values) - 1):
                replace("logic", between(node.values[index], node.values[index + 1], sign), other)
            for index in range(len(node.values)):
                rest = [f"({text(one)})" for place, one in enumerate(node.values) if place != index]
                replace("dropped condition", span(node), f" {sign} ".join(rest))
        elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
            replace("dropped sign", span(node), f"({text(node.operand)})")
        elif isinstance(node, ast.Constant):
            if node.value is True or node.value is False:
                replace("initial value", span(node), str(not node.value))
            elif isinstance(node.value, int):
                replace("one more", span(node), str(node.value + 1))
                replace("one less", span(node), f"({node.value - 1})")
            elif node.value == "inf":
                replace("initial value", span(node), '"-inf"')
        elif isinstance(node, ast.If):
            replace("dropped branch", span(node.test), "False")
            replace("branch always taken", span(node.test), "True")
        elif isinstance(node, ast.IfExp):
            replace("dropped branch", span(node), f"({text(node.body)})")
            replace("dropped branch", span(node), f"({text(node.orelse)})")
        elif isinstance(node, ast.AugAssign) and type(node.op) in SIGNS:
            sign = SIGNS[type(node.op)] + "="
            replace("arithmetic", between(node.target, node.value, sign), ARITHMETIC[sign[:-1]] + "=")
            replace("dropped statement", span(node), "pass")
        elif isinstance(node, (ast.Break, ast.Continue)) or (isinstance(node, ast.Expr) and node not in docstrings):
            replace("dropped statement", span(node), "pass")
        elif isinstance(node, ast.Return) and node.value is None:
            replace("dropped statement", span(node), "pass")
        elif isinstance(node, ast.Name) and node.id in NAMES:
            replace("other end", span(node), NAMES[node.id])
        elif isinstance(node, ast.Attribute) and node.attr in NAMES:
            end = span(node)[1]
            replace("other end", (end - len(node.attr), end), NAMES[node.attr])
    return json.dumps(found)
