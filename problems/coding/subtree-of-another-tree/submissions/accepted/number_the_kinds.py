class Solution:
    def isSubtree(self, root: Optional[TreeNode], subRoot: Optional[TreeNode]) -> bool:
        numbers = {}

        def number_of(node, seen):
            """The number of the kind of this tree; `seen` collects the numbers of all its subtrees."""
            if node is None:
                return 0
            key = (node.val, number_of(node.left, seen), number_of(node.right, seen))
            number = numbers.setdefault(key, len(numbers) + 1)
            seen.add(number)
            return number

        seen_in_root = set()
        number_of(root, seen_in_root)
        return number_of(subRoot, set()) in seen_in_root
