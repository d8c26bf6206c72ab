def reaches_the_end(steps):
    reach = 0
    for position, step in enumerate(steps):
        if position > reach:
            return False
        reach = max(reach, position + step)
    return True
