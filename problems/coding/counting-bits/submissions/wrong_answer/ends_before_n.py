def countBits(n: int) -> List[int]:
    return [i.bit_count() for i in range(n)]
