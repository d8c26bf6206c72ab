# The independent oracle: walls from the highest down. The best partner of each is the outermost of those before it.
def max_area(height):
    most = 0
    first, last = len(height), -1
    for i in sorted(range(len(height)), key=lambda wall: -height[wall]):
        first = min(first, i)
        last = max(last, i)
        most = max(most, height[i] * max(i - first, last - i))
    return most
