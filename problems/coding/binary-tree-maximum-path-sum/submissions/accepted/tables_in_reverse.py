# The independent oracle: no recursion and no best so far. Two tables are filled from the leaves upwards, one for ways
# that go down from a node, one for the best path anywhere below it.
def max_path_sum(root):
    order = [root]
    for node in order:
        order.extend(child for child in (node.left, node.right) if child)
    down = {None: -inf}
    path = {None: -inf}
    for node in reversed(order):
        a, b = down[node.left], down[node.right]
        down[node] = max(node.val, node.val + a, node.val + b)
        path[node] = max(down[node], node.val + a + b, path[node.left], path[node.right])
    return path[root]
