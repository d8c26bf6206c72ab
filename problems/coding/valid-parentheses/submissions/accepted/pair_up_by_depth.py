# The independent oracle: no stack. Brackets are sorted into one row per depth; in every row they must be
# neighbours two by two, each an opening bracket followed by the closing one of its kind.
def is_valid(s):
    rows = defaultdict(list)
    depth = 0
    for bracket in s:
        if bracket in "([{":
            depth += 1
            rows[depth].append(bracket)
        else:
            rows[depth].append(bracket)
            depth -= 1
            if depth < 0:
                return False
    if depth != 0:
        return False
    return all(
        row[i] + row[i + 1] in ("()", "[]", "{}") for row in rows.values() for i in range(0, len(row), 2)
    )


if __name__ == "__main__":
    print(is_valid("{[]}()"))
