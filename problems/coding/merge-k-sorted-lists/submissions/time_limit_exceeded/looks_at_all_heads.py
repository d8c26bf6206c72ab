class Solution:
    def mergeKLists(self, lists: List[Optional[ListNode]]) -> Optional[ListNode]:
        front = tail = ListNode()
        while True:
            smallest = None
            for i, head in enumerate(lists):
                if head and (smallest is None or head.val < lists[smallest].val):
                    smallest = i
            if smallest is None:
                return front.next
            tail.next = lists[smallest]
            tail = tail.next
            lists[smallest] = tail.next
