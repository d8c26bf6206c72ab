def reverse_bits(n):
    answer = 0
    for i in range(31):
        if n >> i & 1:
            answer |= 1 << (30 - i)
    return answer
