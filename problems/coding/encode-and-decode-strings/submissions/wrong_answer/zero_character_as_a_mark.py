class Solution:
    def encode(self, strs: List[str]) -> str:
        return "".join(text + "\0" for text in strs)

    def decode(self, s: str) -> List[str]:
        return s.split("\0")[:-1]
