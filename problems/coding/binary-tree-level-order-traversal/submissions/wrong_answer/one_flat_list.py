class Solution:
    def levelOrder(self, root: Optional[TreeNode]) -> List[List[int]]:
        result = []
        queue = deque([root] if root else [])
        while queue:
            node = queue.popleft()
            result.append(node.val)
            for child in (node.left, node.right):
                if child:
                    queue.append(child)
        return result
