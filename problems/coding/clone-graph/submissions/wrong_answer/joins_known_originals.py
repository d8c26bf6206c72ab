class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        visited = set()

        def copy(original):
            visited.add(original)
            result = Node(original.val)
            for neighbor in original.neighbors:
                # What has been visited is not copied again, but it is the original that is added.
                result.neighbors.append(neighbor if neighbor in visited else copy(neighbor))
            return result

        return copy(node) if node else None
