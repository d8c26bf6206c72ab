"""The part of the judge that runs beside a Python submission, inside its interpreter.

Run once before a memory snapshot is taken. ``control(command, text)`` is the only thing the host calls:

    control('load', json)   json: {"source", "entry"}         -> {"kind": "loaded"} or what rejects it; with "deep": true
                                                                 cached functions recurse without the native stack
    control('case', json)   json: an input by parameter name  -> the outcome as JSON
    control('output', '')                                      -> what a stopped case had printed

The grammar of outcomes is that of javascript-realm.js, so that one reader serves both languages. Values are read with
the methods of the base types (``list.__iter__``, ``int.__repr__``), never with those a subclass brings along. No
expected answer ever comes in here.
"""

import ast
import bisect
import builtins
import collections
import copy
import datetime
import functools
import gc
import heapq
import importlib.util
import io
import itertools
import json
import math
import operator
import os
import random
import re
import string
import sys
import time
import traceback
import types
import typing
from collections import *  # noqa: F403
from json.encoder import encode_basestring_ascii as quote

PRINT_KEPT = 16_384
PRINT_LIMIT = 1_048_576
VALUE_LIMIT = 2_000_000
TEXT_LIMIT = 16_777_216
DEPTH_LIMIT = 64
# One call of a candidate can be several of the interpreter: a generator and a built-in function between two calls.
RECURSION_LIMIT = 32_000
FILE = 'submission.py'
MODULE = 'submission'


class TooLarge(BaseException):
    """A limit of ours on what a submission returns or prints."""


class Printer(io.TextIOBase):
    """Standard output of a case: keeps the beginning, counts all of it."""

    def __init__(self):
        self.kept = []
        self.length = 0

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError('write() argument must be str, not ' + type(text).__name__)
        if self.length < PRINT_KEPT:
            self.kept.append(str(text)[: PRINT_KEPT - self.length])
        self.length += len(text)
        if self.length > PRINT_LIMIT:
            # The verdict is fixed now, and only time is left to lose.
            raise TooLarge('printed')
        return len(text)

    def summary(self):
        return '"printed":' + quote(''.join(self.kept)) + ',"printedLength":' + str(self.length)


# What a submission finds without importing it, as on the interview sites people practise on.
PRESET = {'__builtins__': builtins}
for _module in (typing, collections):
    PRESET.update({name: getattr(_module, name) for name in _module.__all__})
for _module in (bisect, collections, copy, datetime, functools, heapq, itertools, math, operator, random, re, string, sys, time, typing):
    PRESET[_module.__name__] = _module
for _module, _names in (
    (heapq, 'heappush heappop heapify heapreplace heappushpop nlargest nsmallest merge'),
    (bisect, 'bisect bisect_left bisect_right insort insort_left insort_right'),
    (functools, 'cache lru_cache reduce cmp_to_key partial wraps total_ordering'),
    (itertools, 'accumulate chain combinations combinations_with_replacement count cycle dropwhile groupby islice'
     ' pairwise permutations product repeat starmap takewhile zip_longest'),
    (math, 'inf nan pi ceil floor sqrt isqrt gcd lcm log log2 log10 factorial comb perm prod'),
    (copy, 'deepcopy'),
):
    PRESET.update({name: getattr(_module, name) for name in _names.split()})
# A name that is both a module and a function is the module, so that `bisect.bisect_left` works.
for _module in (bisect, copy):
    PRESET[_module.__name__] = _module


def node_classes(random_nodes):
    """Fresh classes for each case: giving ListNode an ordering is a common idiom and must not outlive the case."""

    class ListNode:
        def __init__(self, val=0, next=None):
            self.val = val
            self.next = next

    class TreeNode:
        def __init__(self, val=0, left=None, right=None):
            self.val = val
            self.left = left
            self.right = right

    if random_nodes:

        class Node:
            def __init__(self, x=0, next=None, random=None):
                self.val = x
                self.next = next
                self.random = random

    else:

        class Node:
            def __init__(self, val=0, neighbors=None):
                self.val = val
                self.neighbors = neighbors if neighbors is not None else []

    for cls in (ListNode, TreeNode, Node):
        cls.__module__ = MODULE
        cls.__qualname__ = cls.__name__
    return {'ListNode': ListNode, 'TreeNode': TreeNode, 'Node': Node}


# ------------------------------------------------------------------------------------------------ values in


def build(value, kind, classes, made):
    """An argument from its language-neutral value; ``made`` collects the nodes where identity is checked."""
    name = kind['kind']
    if name == 'nullable':
        return None if value is None else build(value, kind['of'], classes, made)
    if name == 'list':
        return [build(item, kind['of'], classes, made) for item in value] if kind['nodes'] else value
    if name == 'float':
        return float(value)
    builder = BUILDERS.get(name)
    return value if builder is None else builder(value, classes, made)


def build_list(value, classes, made):
    values = value if isinstance(value, list) else value['values']
    nodes = [classes['ListNode'](item) for item in values]
    made.extend(nodes)
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    if nodes and not isinstance(value, list):
        nodes[-1].next = nodes[value['cycle']]
    return nodes[0] if nodes else None


def build_tree(values, classes, made):
    if not values:
        return None
    nodes = [classes['TreeNode'](values[0])]
    slot = 1
    for parent in nodes:
        for side in ('left', 'right'):
            if slot < len(values):
                if values[slot] is not None:
                    nodes.append(classes['TreeNode'](values[slot]))
                    setattr(parent, side, nodes[-1])
                slot += 1
    made.extend(nodes)
    return nodes[0]


def build_graph(adjacency, classes, made):
    nodes = [classes['Node'](number) for number in range(1, len(adjacency) + 1)]
    made.extend(nodes)
    for node, neighbors in zip(nodes, adjacency):
        node.neighbors = [nodes[number - 1] for number in neighbors]
    return nodes[0] if nodes else None


def build_random_list(pairs, classes, made):
    nodes = [classes['Node'](pair[0]) for pair in pairs]
    made.extend(nodes)
    for node, following in zip(nodes, nodes[1:]):
        node.next = following
    for node, pair in zip(nodes, pairs):
        if pair[1] is not None:
            node.random = nodes[pair[1]]
    return nodes[0] if nodes else None


BUILDERS = {'ListNode': build_list, 'TreeNode': build_tree, 'GraphNode': build_graph, 'RandomListNode': build_random_list}

# ------------------------------------------------------------------------------------------------ values out


class Encoder:
    """Writes a returned value as JSON text within the limits; one for each case."""

    def __init__(self):
        self.values = 0
        self.characters = 0

    def counted(self, text):
        self.values += 1
        self.characters += len(text)
        if self.values > VALUE_LIMIT or self.characters > TEXT_LIMIT:
            raise TooLarge('size')
        return text

    def other(self, what):
        return self.counted('{"$":"other","type":' + quote(what[:200]) + '}')

    def integer(self, value):
        if -9007199254740991 <= value <= 9007199254740991:
            return self.counted(int.__repr__(value))
        if int.bit_length(value) > 100_000:
            return self.other('a whole number of more than 30,000 digits')
        return self.counted('{"$":"int","v":"' + int.__repr__(value) + '"}')

    def number(self, value):
        if value != value:
            return self.counted('{"$":"float","v":"nan"}')
        if value in (math.inf, -math.inf):
            return self.counted('{"$":"float","v":"' + ('inf' if value > 0 else '-inf') + '"}')
        return self.counted('0' if value == 0 else float.__repr__(value))

    def encode(self, value, kind, depth):
        if depth > DEPTH_LIMIT:
            raise TooLarge('depth')
        while kind['kind'] == 'nullable':
            kind = kind['of']
        if kind['kind'] in NODE_ENCODERS and (value is None or not isinstance(value, PLAIN)):
            return NODE_ENCODERS[kind['kind']](self, value, depth)
        if value is None:
            return self.counted('null')
        if value is True or value is False:
            return self.counted('true' if value else 'false')
        if isinstance(value, int):
            return self.integer(int.__int__(value))
        if isinstance(value, float):
            return self.number(float.__float__(value))
        if isinstance(value, str):
            return self.counted(quote(str.__str__(value)))
        return self.encode_collection(value, kind, depth)

    def items(self, iterator, kind, depth):
        of = kind['of'] if kind['kind'] == 'list' else ANY
        parts = []
        if of['kind'] == 'int':
            # The common case, kept short: a list of whole numbers.
            for item in iterator:
                if type(item) is int and -9007199254740991 <= item <= 9007199254740991:
                    parts.append(self.counted(int.__repr__(item)))
                else:
                    parts.append(self.encode(item, of, depth + 1))
        else:
            for item in iterator:
                parts.append(self.encode(item, of, depth + 1))
        return '[' + ','.join(parts) + ']'

    def encode_collection(self, value, kind, depth):
        if isinstance(value, (list, tuple)) and (list if isinstance(value, list) else tuple).__len__(value) > VALUE_LIMIT:
            raise TooLarge('size')
        if isinstance(value, list):
            return self.items(list.__iter__(value), kind, depth)
        if isinstance(value, tuple):
            return self.items(tuple.__iter__(value), kind, depth)
        if isinstance(value, dict):
            entries = ('[' + self.encode(key, ANY, depth + 1) + ',' + self.encode(item, ANY, depth + 1) + ']' for key, item in dict.items(value))
            return '{"$":"object","entries":[' + ','.join(entries) + ']}'
        if isinstance(value, (bytes, bytearray)):
            return self.other('bytes')
        if kind['kind'] == 'list' and hasattr(type(value), '__iter__'):
            return self.items(iter(value), kind, depth)
        if isinstance(value, (set, frozenset)):
            base = set if isinstance(value, set) else frozenset
            return '{"$":"set","values":' + self.items(base.__iter__(value), ANY, depth) + '}'
        if isinstance(value, type):
            return self.other('a class')
        if isinstance(value, types.GeneratorType):
            return self.other('a generator')
        if isinstance(value, types.CoroutineType):
            return self.other('a coroutine')
        if callable(value):
            return self.other('a function')
        return self.other('an object of class ' + str.__str__(type(value).__name__))

    def linked_list(self, head, depth):
        seen = {}
        values = []
        node = head
        while node is not None:
            if isinstance(node, PLAIN):
                return self.other('a list whose `next` is not a node')
            if id(node) in seen:
                return '{"$":"ListNode","values":[' + ','.join(values) + '],"cycle":' + str(seen[id(node)][0]) + '}'
            # The node is kept alive, so that its id stays its own.
            seen[id(node)] = (len(values), node)
            values.append(self.encode(node.val, ANY, depth + 1))
            node = node.next
        return '{"$":"ListNode","values":[' + ','.join(values) + ']}'

    def tree(self, root, depth):
        queue = [root]
        seen = {}
        values = []
        last = 0
        for node in queue:
            if node is None:
                values.append(self.counted('null'))
                continue
            if isinstance(node, PLAIN):
                return self.other('a tree whose child is not a node')
            if id(node) in seen:
                return self.other('a tree in which one node is reached twice')
            seen[id(node)] = node
            values.append(self.encode(node.val, ANY, depth + 1))
            last = len(values)
            queue.append(node.left)
            queue.append(node.right)
        return '{"$":"TreeNode","values":[' + ','.join(values[:last]) + ']}'

    def graph(self, start, depth):
        if start is None:
            return '{"$":"GraphNode","nodes":[]}'
        queue = [start]
        number = {id(start): 0}
        nodes = []
        for node in queue:
            if node is None or isinstance(node, PLAIN):
                return self.other('a graph in which a neighbour is not a node')
            if not isinstance(node.neighbors, list):
                return self.other('a graph in which `neighbors` of a node is not a list')
            links = []
            for neighbor in list.__iter__(node.neighbors):
                if id(neighbor) not in number:
                    number[id(neighbor)] = len(queue)
                    queue.append(neighbor)
                links.append(self.counted(str(number[id(neighbor)])))
            nodes.append('{"val":' + self.encode(node.val, ANY, depth + 1) + ',"links":[' + ','.join(links) + ']}')
        return '{"$":"GraphNode","nodes":[' + ','.join(nodes) + ']}'

    def random_list(self, head, depth):
        index = {}
        nodes = []
        node = head
        while node is not None:
            if isinstance(node, PLAIN):
                return self.other('a list whose `next` is not a node')
            if id(node) in index:
                return self.other('a list that runs in a circle')
            index[id(node)] = len(nodes)
            nodes.append(node)
            if len(nodes) > VALUE_LIMIT:
                raise TooLarge('size')
            node = node.next
        parts = []
        for node in nodes:
            target = 'null' if node.random is None else index.get(id(node.random))
            if target is None:
                return self.other('a list in which a `random` points outside the list')
            parts.append('[' + self.encode(node.val, ANY, depth + 1) + ',' + str(target) + ']')
        return '{"$":"RandomListNode","values":[' + ','.join(parts) + ']}'


ANY = {'kind': 'any'}
PLAIN = (int, float, str, list, tuple, dict, set, frozenset, bytes, bytearray, type, types.FunctionType)
NODE_ENCODERS = {
    'ListNode': Encoder.linked_list,
    'TreeNode': Encoder.tree,
    'GraphNode': Encoder.graph,
    'RandomListNode': Encoder.random_list,
}


def shares_node(value, made):
    """Whether any node reachable from a result is one of the argument's nodes."""
    known = {id(node) for node in made}
    stack = [value]
    seen = {}
    while stack:
        node = stack.pop()
        if node is None or id(node) in seen or isinstance(node, (int, float, str)):
            continue
        if id(node) in known:
            return True
        seen[id(node)] = node
        if isinstance(node, (list, tuple)):
            stack.extend(node)
        else:
            stack.extend(getattr(node, name, None) for name in ('next', 'random', 'left', 'right', 'neighbors'))
    return False


# ------------------------------------------------------------------------------------------------ integrity

VOLATILE = {'stdin', 'stdout', 'stderr', 'last_exc', 'last_type', 'last_value', 'last_traceback', '_'}


def dictionaries():
    """Every namespace a submission could leave something in: of modules, and of the classes they hold."""
    seen = {}
    for name, module in list(sys.modules.items()):
        if name != MODULE and isinstance(module, types.ModuleType) and name != '__main__':
            seen[id(vars(module))] = vars(module)
            for value in list(vars(module).values()):
                if isinstance(value, type) and value.__flags__ & HEAP_TYPE:
                    seen.setdefault(id(value), vars(value))
    return list(seen.values())


HEAP_TYPE = 1 << 9


class Baseline:
    """What the interpreter was like before the first case."""

    def __init__(self):
        self.spaces = [(space, self.contents(space)) for space in dictionaries()]
        self.random_state = random.getstate()
        self.environment = dict(os.environ)
        self.note_modules()

    def note_modules(self):
        """Sealing takes modules away after the snapshot; their namespaces need no look any more."""
        self.modules = dict(sys.modules)
        self.paths = (list(sys.path), list(sys.meta_path), list(sys.path_hooks))

    @staticmethod
    def contents(space):
        return {name: value for name, value in space.items() if not (space is vars(sys) and name in VOLATILE)}

    def is_broken(self):
        if dict(sys.modules) != self.modules or self.paths != (list(sys.path), list(sys.meta_path), list(sys.path_hooks)):
            return True
        if dict(os.environ) != self.environment:
            return True
        for space, before in self.spaces:
            if space is vars(sys):
                now = self.contents(space)
                if now.keys() != before.keys() or any(now[name] is not before[name] for name in before):
                    return True
            elif space != before:
                return True
        return False


# ------------------------------------------------------------------------------------------------ load and run


class State:
    code = None
    entry = None
    baseline = None
    printer = Printer()
    recursion_limit = RECURSION_LIMIT
    deep = False
    # What the case worked with, kept until it can be freed piece by piece.
    held = None


def frames_of(trace):
    """The submission's own frames, innermost first: name, line and column, both from 1."""
    frames = []
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename == FILE:
            position = next(itertools.islice(code.co_positions(), trace.tb_lasti // 2, None), (None,) * 4)
            column = None if position[2] is None else position[2] + 1
            frames.append({'name': code.co_name, 'line': trace.tb_lineno, 'column': column})
        trace = trace.tb_next
    frames.reverse()
    return frames[:20]


def describe(error):
    """What was raised, as data. Its own methods may raise again."""
    try:
        message = str(error)
    except BaseException:
        message = ''
    if type(message) is not str:
        message = ''
    syntax = isinstance(error, SyntaxError)
    frames = frames_of(error.__traceback__)
    if syntax and error.filename == FILE:
        message = error.msg if isinstance(error.msg, str) else message
        frames.insert(0, {'name': '<module>', 'line': error.lineno or 1, 'column': error.offset})
    return {
        'name': str.__str__(type(error).__name__),
        'message': message[:20_000],
        'stack': json.dumps(frames),
        'overflow': isinstance(error, RecursionError),
        'syntax': syntax,
    }


# ------------------------------------------------------------------------------------------------ deep recursion
#
# For a host with a small native stack, which is what a browser's Worker has. Calls from Python to Python need none of it;
# what calls back through C does, and so does freeing a long chain. With `deep` the usual ones stay in Python.


def deepen_caches():
    """Puts the standard library's own Python version of lru_cache in the place of the C one."""
    spec = importlib.util.find_spec('functools')
    twin = importlib.util.module_from_spec(spec)
    held = sys.modules['_functools']
    # Without the C names functools falls back to its own.
    sys.modules['_functools'] = types.ModuleType('_functools')
    try:
        spec.loader.exec_module(twin)
    finally:
        sys.modules['_functools'] = held
    functools._lru_cache_wrapper = twin._lru_cache_wrapper


def deep_map(function, iterable, *more):
    if more:
        for values in zip(iterable, *more):
            yield function(*values)
    else:
        for value in iterable:
            yield function(value)


def deep_filter(function, iterable):
    for value in iterable:
        if value if function is None else function(value):
            yield value


def deep_any(iterable):
    for value in iterable:
        if value:
            return True
    return False


def deep_all(iterable):
    for value in iterable:
        if not value:
            return False
    return True


def drained(iterable):
    """A list, made by a loop of Python's."""
    return [value for value in iterable]  # noqa: C416


def deep_sum(iterable, /, start=0):
    return sum(drained(iterable), start)


def deep_sorted(iterable, /, *, key=None, reverse=False):
    values = drained(iterable)
    if key is None:
        return sorted(values, reverse=reverse)
    keys = [key(value) for value in values]
    return [values[index] for index in sorted(range(len(values)), key=keys.__getitem__, reverse=reverse)]


def deep_extreme(choose):
    def extreme(*values, key=None, **options):
        if len(values) == 1:
            values = (drained(values[0]),)
        if key is not None:
            options['key'] = key
        return choose(*values, **options)

    extreme.__name__ = choose.__name__
    return extreme


DEEP_NAMES = {
    'map': deep_map,
    'filter': deep_filter,
    'any': deep_any,
    'all': deep_all,
    'sum': deep_sum,
    'sorted': deep_sorted,
    'max': deep_extreme(max),
    'min': deep_extreme(min),
}


def cut_instances(objects):
    """Empties every object of a submission's class while a list still holds each; see `unlink`."""
    for value in objects:
        if type(value).__module__ == MODULE:
            try:
                object.__getattribute__(value, '__dict__').clear()
            except AttributeError:
                pass


def load(job):
    State.entry = job['entry']
    State.deep = job.get('deep', False)
    # Most calls become two or three of Python's then.
    State.recursion_limit = RECURSION_LIMIT * 3 if State.deep else RECURSION_LIMIT
    if State.deep:
        deepen_caches()
    try:
        tree = compile(job['source'], FILE, 'exec', flags=ast.PyCF_ONLY_AST, dont_inherit=True)
        State.code = compile(tree, FILE, 'exec', dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        return {'kind': 'rejected', 'error': describe(error)}
    # What a submission imports belongs to the state before the first case, however late it imports it.
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names = [node.module] + [node.module + '.' + alias.name for alias in node.names]
        for name in names:
            try:
                __import__(name)
            except BaseException:
                # The submission's own import statement will say so, at its own line.
                pass
    if State.deep or sys.modules.keys() != State.baseline.modules.keys():
        State.baseline = Baseline()
    return {'kind': 'loaded'}


def find(module):
    entry = State.entry
    for name in entry['names']:
        value = module.get(name)
        if callable(value):
            return value
    if entry['kind'] == 'class':
        return None
    solution = module.get('Solution')
    if isinstance(solution, type):
        for name in entry['names']:
            if hasattr(solution, name):
                return getattr(solution(), name)
    return None


def run_function(function, data, classes, encoder):
    made = []
    try:
        return call_function(function, data, classes, encoder, made)
    finally:
        unlink(made)


LINKS = {'ListNode': ('next',), 'TreeNode': ('left', 'right'), 'Node': ('next', 'random', 'neighbors')}


def unlink(nodes):
    """Cuts every link while a list still holds each node: freed from one end on, a chain of thousands exhausts the
    native stack."""
    for node in nodes:
        for name in LINKS.get(type(node).__name__, ()):
            try:
                object.__setattr__(node, name, None)
            except (AttributeError, TypeError):
                pass


def call_function(function, data, classes, encoder, made):
    entry = State.entry
    values = []
    before = []
    for parameter in entry['parameters']:
        values.append(build(data[parameter['name']], parameter['type'], classes, made))
        before.append(encoder.encode(values[-1], parameter['type'], 0) if parameter['preserved'] else None)
    kept = list(values)
    result = function(*values)
    State.held.append((kept, result))
    answer = result if entry['inPlace'] is None else kept[entry['inPlace']]
    output = encoder.encode(answer, entry['returns'], 0)
    shared = entry['fresh'] and shares_node(answer, made)
    changed = None
    for parameter, value, old in zip(entry['parameters'], kept, before):
        if parameter['preserved'] and encoder.encode(value, parameter['type'], 0) != old:
            changed = parameter['name']
    return output, shared, changed


SCALARS = {'int', 'string', 'bool'}


def arguments_of(method, values, classes):
    return [build(value, kind, classes, []) for value, kind in zip(values, method['parameters'])]


def run_class(cls, data, classes, encoder):
    entry = State.entry
    operations = data['operations']
    calls = data['arguments']
    instance = cls(*arguments_of(entry['constructorMethod'], calls[0], classes))
    State.held.append(instance)
    outputs = ['null']
    # There can be a hundred thousand calls: what is the same for all calls of a method is found once.
    plans = {}
    for index in range(1, len(operations)):
        operation = operations[index]
        if operation not in plans:
            method = entry['methods'][operation]
            name = next((name for name in method['names'] if hasattr(instance, name)), method['names'][0])
            is_plain = all(kind['kind'] in SCALARS for kind in method['parameters'])
            plans[operation] = (method, name, is_plain, method['returns']['kind'] == 'void')
        method, name, is_plain, is_void = plans[operation]
        values = calls[index] if is_plain else arguments_of(method, calls[index], classes)
        result = getattr(instance, name)(*values)
        outputs.append('null' if is_void else encoder.encode(result, method['returns'], 1))
    return '[' + ','.join(outputs) + ']', False, None


def run_case(data):
    State.printer = Printer()
    sys.stdout = sys.stderr = State.printer
    sys.stdin = io.StringIO('')
    sys.setrecursionlimit(State.recursion_limit)
    random.setstate(State.baseline.random_state)
    module = types.ModuleType(MODULE)
    classes = node_classes(State.entry['randomNodes'])
    namespace = vars(module)
    namespace.update(PRESET)
    if State.deep:
        namespace.update(DEEP_NAMES)
        # From here on the collector's list holds only what the case makes.
        gc.freeze()
    namespace.update(classes)
    sys.modules[MODULE] = module
    try:
        exec(State.code, namespace)
        entry = find(namespace)
        if entry is None:
            return {'kind': 'missing'}, None
        State.held.append(entry)
        run = run_class if State.entry['kind'] == 'class' else run_function
        output, shared, changed = run(entry, data, classes, Encoder())
        return {'kind': 'returned', 'shared': shared, 'changed': changed}, output
    except TooLarge as error:
        return {'kind': 'oversized', 'limit': error.args[0]}, None
    except BaseException as error:
        State.held.append(error)
        return {'kind': 'threw', 'error': describe(error)}, None


def run_and_check(data):
    State.held = []
    outcome, output = run_case(data)
    if State.deep:
        cut_instances(gc.get_objects())
    State.held = None
    sys.modules.pop(MODULE, None)
    sys.stdout = sys.stderr = sys.__stdout__
    sys.settrace(None)
    sys.setprofile(None)
    try:
        dirty = State.baseline.is_broken()
    except BaseException:
        # Whatever made the check itself fail was left behind by the submission.
        dirty = True
    text = json.dumps(outcome)[:-1] + ',"dirty":' + ('true' if dirty else 'false')
    if output is not None:
        text += ',"output":' + output
    return text + ',' + State.printer.summary() + '}'


def control(command, text):
    if command == 'output':
        return '{' + State.printer.summary() + '}'
    if command == 'seal':
        seal()
        return ''
    if command == 'load':
        return json.dumps(load(json.loads(text)) | {'dirty': False, 'printed': '', 'printedLength': 0})
    return run_and_check(json.loads(text))


BRIDGE = {'js', 'pyodide_js', 'pyodide', '_pyodide', '_pyodide_core', 'micropip'}


def seal():
    """Takes away the bridge to JavaScript, which is for the host alone. A start needs it, so this comes after."""
    for name in list(sys.modules):
        if name.partition('.')[0] in BRIDGE:
            del sys.modules[name]
    sys.meta_path[:] = [finder for finder in sys.meta_path if type(finder).__module__.partition('.')[0] not in BRIDGE]
    sys.meta_path.insert(0, Refuser())
    State.baseline.note_modules()


class Refuser:
    """Finds the modules that are not there, with a reason a candidate can use."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        root = name.partition('.')[0]
        if root in BRIDGE:
            raise ModuleNotFoundError("No module named '" + root + "'", name=name)
        return None


State.baseline = Baseline()
gc.collect()
gc.freeze()
