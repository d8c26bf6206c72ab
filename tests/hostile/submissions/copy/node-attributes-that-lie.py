# Returns the graph that it was given, and makes the harness say that it is a copy.
class Solution:
    def cloneGraph(self, node):
        class N:
            __slots__ = ("o",)
            def __init__(self, o): self.o = o
            val = property(lambda self: self.o.val)
            neighbors = property(lambda self: [made[x] for x in self.o.neighbors])
        made, stack = {}, [node]
        while stack:
            one = stack.pop()
            if one is not None and one not in made:
                made[one] = N(one)
                stack.extend(one.neighbors)
        return made.get(node)
