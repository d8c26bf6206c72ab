# The independent oracle: ask for each rest which of the 26 letters it can begin with.
LETTERS = {str(number) for number in range(1, 27)}


def num_decodings(s: str) -> int:
    @functools.lru_cache(None)
    def ways(start):
        if start == len(s):
            return 1
        return sum(ways(start + size) for size in (1, 2) if start + size <= len(s) and s[start : start + size] in LETTERS)

    return ways(0)
