class Solution:
    def isValid(self, s: str) -> bool:
        partner_of = {")": "(", "]": "[", "}": "{"}
        open_brackets = []
        for bracket in s:
            if bracket not in partner_of:
                open_brackets.append(bracket)
            elif not open_brackets or open_brackets.pop() != partner_of[bracket]:
                return False
        return not open_brackets
