class Solution:
    def kthSmallest(self, root, k):
        self.k = k

        def walk(node):
            if not node:
                return None
            found = walk(node.left)
            if found:
                return found
            self.k -= 1
            if self.k == 0:
                return node.val
            return walk(node.right)

        return walk(root)
