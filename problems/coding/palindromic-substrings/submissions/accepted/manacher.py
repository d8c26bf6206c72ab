# The independent oracle: Manacher's radii over the text with marks between the letters.
def count_substrings(s: str) -> int:
    text = "|" + "|".join(s) + "|"
    radii = []
    center = right = 0
    for i in range(len(text)):
        radius = min(right - i, radii[2 * center - i]) if i < right else 0
        while i - radius > 0 and i + radius + 1 < len(text) and text[i - radius - 1] == text[i + radius + 1]:
            radius += 1
        radii.append(radius)
        if i + radius > right:
            center, right = i, i + radius
    return sum((radius + 1) // 2 for radius in radii)


if __name__ == "__main__":
    print(count_substrings("abba"))
