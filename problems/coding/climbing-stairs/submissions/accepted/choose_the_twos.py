# The independent oracle: with t strides of two there are n - t strides in all, and the twos may be any t of them.
def climb_stairs(n):
    return sum(math.comb(n - twos, twos) for twos in range(n // 2 + 1))


if __name__ == "__main__":
    print(climb_stairs(5))
