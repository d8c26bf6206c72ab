def best(question, is_base, base, choices, combine):
    cache = {}

    def solve(state):
        if is_base(state):
            return base(state)
        if state not in cache:
            cache[state] = combine(solve(smaller) for smaller in choices(state))
        return cache[state]

    return solve(question)
