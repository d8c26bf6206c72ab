class Solution:
    def cloneGraph(self, node: Optional["Node"]) -> Optional["Node"]:
        if not node:
            return None
        root = Node(node.val)

        def find_copy(value):
            seen = {root}
            queue = deque([root])
            while queue:
                copy = queue.popleft()
                if copy.val == value:
                    return copy
                for neighbor in copy.neighbors:
                    if neighbor not in seen:
                        seen.add(neighbor)
                        queue.append(neighbor)
            return None

        seen = {node}
        queue = deque([node])
        while queue:
            original = queue.popleft()
            for neighbor in original.neighbors:
                copy = find_copy(neighbor.val) or Node(neighbor.val)
                find_copy(original.val).neighbors.append(copy)
                if neighbor not in seen:
                    seen.add(neighbor)
                    queue.append(neighbor)
        return root
