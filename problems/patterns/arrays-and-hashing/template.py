def first_pair(items, completes):
    seen = {}
    for position, item in enumerate(items):
        partner = completes(item)
        if partner in seen:
            return [seen[partner], position]
        seen[item] = position
    return None
