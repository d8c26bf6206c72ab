class Solution:
    def reorderList(self, head):
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        order = []
        for i in range((len(nodes) + 1) // 2):
            order.append(nodes[i])
            if i != len(nodes) - 1 - i:
                order.append(nodes[len(nodes) - 1 - i])
        for i in range(len(order)):
            order[i].next = order[i + 1] if i < len(order) else None
