def alienOrder(words):
    graph = {letter: set() for letter in "".join(words)}
    for first, second in zip(words, words[1:]):
        if first != second and first.startswith(second):
            return ""
        for a, b in zip(first, second):
            if a != b:
                graph[a].add(b)
    count = Counter(b for later in graph.values() for b in later)
    order = [letter for letter in graph if count[letter] == 0]
    for letter in order:
        for later in graph[letter]:
            count[later] -= 1
            if count[later] == 0:
                order.append(later)
    return "".join(order) if len(order) == len(graph) else ""
