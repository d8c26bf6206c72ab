# The independent oracle: a whole row of the table as the bits of one number. A bit of 0 marks where the row grows.
def longest_common_subsequence(text1, text2):
    places = defaultdict(int)
    for j, letter in enumerate(text2):
        places[letter] |= 1 << j
    full = (1 << len(text2)) - 1
    row = full
    for letter in text1:
        matches = row & places[letter]
        row = ((row + matches) | (row - matches)) & full
    return len(text2) - bin(row).count("1")
