class Solution:
    def isValid(self, s):
        open_brackets = []
        for bracket in s:
            if bracket in "([{":
                open_brackets.append(bracket)
            elif open_brackets.pop() + bracket not in ("()", "[]", "{}"):
                return False
        return open_brackets == []
