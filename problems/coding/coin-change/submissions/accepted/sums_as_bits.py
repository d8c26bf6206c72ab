# The independent oracle: bit x of `sums` says whether x can be paid with exactly as many coins as rounds so far.
def coin_change(coins, amount):
    mask = (1 << (amount + 1)) - 1
    usable = {coin for coin in coins if coin <= amount}
    sums = seen = 1
    rounds = 0
    while sums:
        if sums >> amount & 1:
            return rounds
        rounds += 1
        following = 0
        for coin in usable:
            following |= sums << coin
        sums = following & mask & ~seen
        seen |= sums
    return -1
