# Returns the graph that it was given, and makes the harness say that it is a copy.
class Solution:
    def cloneGraph(self, node):
        made, stack = {}, [node]
        class N: pass
        while stack:
            one = stack.pop()
            if one is not None and one not in made:
                made[one] = N()
                made[one].__dict__ = one.__dict__
                stack.extend(one.neighbors)
        return made.get(node)
