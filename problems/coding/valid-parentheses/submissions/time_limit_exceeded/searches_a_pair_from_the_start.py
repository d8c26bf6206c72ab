class Solution:
    def isValid(self, s: str) -> bool:
        brackets = list(s)
        found = True
        while found:
            found = False
            for i in range(len(brackets) - 1):
                if brackets[i] + brackets[i + 1] in ("()", "[]", "{}"):
                    del brackets[i : i + 2]
                    found = True
                    break
        return not brackets
