class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if node is None:
            return None
        copies = {node: Node(node.val)}
        waiting = [node]
        while waiting:
            original = waiting.pop()
            # The name of the parameter is used again for the copy that is at hand, and that is what comes back.
            node = copies[original]
            for neighbor in original.neighbors:
                if neighbor not in copies:
                    copies[neighbor] = Node(neighbor.val)
                    waiting.append(neighbor)
                node.neighbors.append(copies[neighbor])
        return node
