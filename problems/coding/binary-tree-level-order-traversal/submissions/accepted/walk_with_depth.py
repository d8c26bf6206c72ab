class Solution:
    def levelOrder(self, root):
        levels = defaultdict(list)

        def walk(node, depth):
            if node:
                levels[depth].append(node.val)
                walk(node.left, depth + 1)
                walk(node.right, depth + 1)

        walk(root, 0)
        return [levels[depth] for depth in sorted(levels)]
