# Returns the graph that it was given, and makes the harness say that it is a copy.
class Solution:
    def cloneGraph(self, node):
        if node is None: return None
        copy = Node(node.val)
        copy.neighbors = list(node.neighbors)
        return copy
