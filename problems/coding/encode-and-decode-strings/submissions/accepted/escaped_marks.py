# The independent oracle: no lengths; a slash before a slash, and a slash and a colon at each end.
class Solution:
    def encode(self, strs):
        return "".join(text.replace("/", "//") + "/:" for text in strs)

    def decode(self, s):
        strs, part, i = [], [], 0
        while i < len(s):
            if s[i] != "/":
                part.append(s[i])
                i += 1
            elif s[i + 1] == "/":
                part.append("/")
                i += 2
            else:
                strs.append("".join(part))
                part = []
                i += 2
        return strs
