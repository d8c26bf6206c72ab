class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        def collect(node, depth, row):
            if node is None:
                return
            if depth == 0:
                row.append(node.val)
                return
            collect(node.left, depth - 1, row)
            collect(node.right, depth - 1, row)

        result = []
        while True:
            row = []
            collect(root, len(result), row)
            if not row:
                return result
            result.append(row)
