class Solution:
    def reverseBits(self, n: int) -> int:
        answer = 0
        for byte in n.to_bytes(4, "little", signed=True):
            answer = answer * 256 + int(f"{byte:08b}"[::-1], 2)
        return answer
