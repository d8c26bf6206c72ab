def subsets_with(items, is_complete, is_hopeless):
    found, chosen = [], []

    def extend(start):
        if is_hopeless(chosen):
            return
        if is_complete(chosen):
            found.append(chosen[:])
        for position in range(start, len(items)):
            chosen.append(items[position])
            extend(position + 1)
            chosen.pop()

    extend(0)
    return found
