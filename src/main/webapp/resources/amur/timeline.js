// Draws a timeline (TimelineModel.java) for chart.js: a lane for each kind of record, with marks from the first to the last possible day, or
// columns of numbers. Dragging and Ctrl with the wheel choose another range, which is loaded with its list; the address follows.
(() => {
  'use strict';

  const DAY = 86_400_000;
  const SIDE = 18;
  const HEAD = 24;
  const ROW = 19;
  const COLUMNS = 84;
  const GAP = 12;
  const AXIS = 34;
  const MARK = 10;
  const MOST_LABEL = 250;
  const LEAST_LABEL = 40;
  const CLUSTER = 34;
  const MOST_TITLES = 12;
  const PAUSE = 350;
  const SWIPE = 12;
  const looks = { EVENT: ['--accent', 'circle'], MEASURE: ['--ink2', 'diamond'], FIGURE: ['--ink', 'square'] };

  const start = day => Date.parse(day);
  const end = day => Date.parse(day) + DAY;
  const iso = time => new Date(time).toISOString().slice(0, 10);

  // ---- places: marks in rows, so that none covers another, and as much of their titles as fits behind them

  // Drawn in the font that it was measured in. Double quotes would end the attribute of an SVG file.
  const family = () => getComputedStyle(document.body).fontFamily.replaceAll('"', "'");

  function widths() {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `12px ${family()}`;
    return text => pen.measureText(text).width;
  }

  function marksOf(model, lane, width) {
    const scale = width / (end(model.until) - start(model.from));
    const x = time => (Math.min(end(model.until), Math.max(start(model.from), time)) - start(model.from)) * scale;
    const measure = widths();
    return lane.items.map(item => {
      const until = item.until ? end(item.until) : end(model.until);
      const left = x(start(item.from)) - MARK / 2;
      const day = item.until === item.from;
      return { item, day, until, left, right: day ? left + MARK : Math.max(x(until), left + MARK), label: Math.min(MOST_LABEL, measure(item.title) + 4) };
    });
  }

  // Each in the first row that has room for it and its label, and the rest in clusters below.
  function pack(marks, width, most) {
    const ends = [];
    const clusters = [];
    marks.forEach(mark => {
      // Near the end, where no room is behind the mark, the label is before it.
      mark.before = mark.right + 6 + mark.label > width && mark.left - 6 - mark.label > 0;
      const left = mark.before ? mark.left - 6 - mark.label : mark.left;
      const row = ends.findIndex(end => end < left);
      mark.row = row < 0 ? ends.length : row;
      if (mark.row < most) {
        mark.room = mark.before ? mark.label : Math.min(mark.label, width - mark.right - 6);
        ends[mark.row] = (mark.before ? mark.right : mark.right + 6 + mark.label) + 8;
      } else if (clusters.length && mark.left < clusters.at(-1).left + CLUSTER + 4) {
        clusters.at(-1).marks.push(mark);
      } else {
        clusters.push({ left: mark.left, marks: [mark] });
      }
    });
    return { rows: ends.length, clusters, shown: marks.filter(mark => mark.row < most) };
  }

  function layOut(model, place, kit) {
    const width = place.clientWidth - 2 * SIDE;
    const most = kit.narrow() ? 10 : 18;
    let top = 0;
    const lanes = model.lanes.map(lane => {
      const laid = { lane, top, height: COLUMNS };
      if (lane.items) {
        const { rows, clusters, shown } = pack(marksOf(model, lane, width), width, most);
        laid.marks = shown;
        laid.clusters = clusters.map(cluster => ({ ...cluster, row: rows }));
        laid.height = Math.max(1, rows + Math.min(1, clusters.length)) * ROW;
        shown.forEach((mark, at) => { mark.item.drawn = at; });
        clusters.forEach((cluster, at) => cluster.marks.forEach(mark => { mark.item.drawn = shown.length + at; }));
      }
      top += HEAD + laid.height + GAP;
      return laid;
    });
    return { lanes, height: top + AXIS };
  }

  // ---- drawing

  function shape(kind, x, y, style) {
    const r = MARK / 2;
    if (kind === 'circle') {
      return { type: 'circle', shape: { cx: x, cy: y, r }, style };
    }
    return kind === 'square' ? { type: 'rect', shape: { x: x - r + 1, y: y - r + 1, width: MARK - 2, height: MARK - 2 }, style }
      : { type: 'polygon', shape: { points: [[x, y - r], [x + r, y], [x, y + r], [x - r, y]] }, style };
  }

  function drawMark(mark, lane, top, api) {
    const [token, symbol] = looks[lane.kind];
    const colour = Amur.colour(token);
    const y = top + HEAD + mark.row * ROW + ROW / 2;
    const from = api.coord([start(mark.item.from), 0])[0];
    const until = api.coord([mark.until, 0])[0];
    const hollow = { fill: Amur.colour('--surface'), stroke: colour, lineWidth: 1.5, lineDash: mark.item.sure ? null : [3, 2] };
    const full = mark.item.sure && !mark.item.draft;
    const style = full ? { fill: colour } : hollow;
    const wide = !mark.day && until - from > MARK;
    const drawn = wide ? { type: 'rect', shape: { x: from, y: y - 4, width: until - from, height: 8, r: 3 }, style: full ? style : { ...hollow, fill: 'transparent' } }
      : shape(symbol, from, y, style);
    const children = [drawn];
    if (mark.room >= LEAST_LABEL || mark.room >= mark.label) {
      children.push({
        type: 'text', silent: false,
        style: {
          x: mark.before ? from - MARK / 2 - 5 : (wide ? until : from + MARK / 2) + 5, y, text: mark.item.title, width: mark.room, overflow: 'truncate',
          ellipsis: '…', fill: Amur.colour('--ink'), fontSize: 12, fontFamily: family(), align: mark.before ? 'right' : 'left', verticalAlign: 'middle'
        }
      });
    }
    return { type: 'group', children };
  }

  function drawCluster(cluster, top, api) {
    const x = api.coord([start(cluster.marks[0].item.from), 0])[0] - MARK / 2;
    const y = top + HEAD + cluster.row * ROW + 1;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x, y, width: CLUSTER, height: ROW - 3, r: 8 }, style: { fill: Amur.colour('--accent-bg'), stroke: Amur.colour('--accent') } },
        { type: 'text', style: { x: x + CLUSTER / 2, y: y + (ROW - 3) / 2, text: `+${cluster.marks.length}`, align: 'center', verticalAlign: 'middle', fontSize: 11, fill: Amur.colour('--accent') } }
      ]
    };
  }

  function drawColumn(column, lane, most, top, api) {
    const left = api.coord([start(column.from), 0])[0];
    const right = api.coord([end(column.until), 0])[0];
    const height = Math.max(2, (COLUMNS - 16) * column.count / most);
    const bottom = top + HEAD + COLUMNS;
    const gap = Math.min(1, (right - left) / 5);
    // A low column is as easy to hit as a high one.
    const children = [{ type: 'rect', shape: { x: left, y: top + HEAD, width: right - left, height: COLUMNS }, style: { fill: 'transparent' } }, {
      type: 'rect', shape: { x: left + gap / 2, y: bottom - height, width: right - left - gap, height },
      style: { fill: Amur.colour(looks[lane.kind][0]), opacity: .85 }
    }];
    if (right - left > 7 * String(column.count).length) {
      children.push({
        type: 'text',
        style: { x: (left + right) / 2, y: bottom - height - 3, text: String(column.count), align: 'center', verticalAlign: 'bottom', fontSize: 11, fill: Amur.colour('--ink2') }
      });
    }
    return { type: 'group', children };
  }

  // A cluster leads to the range of its records.
  function opened({ marks }) {
    const [first, last] = [marks[0].item.from, marks.at(-1).item.from];
    return {
      value: [start(first), Math.max(...marks.map(mark => mark.until)), 0], range: address(first, last), title: `${first} – ${last}`,
      lines: [...marks.slice(0, MOST_TITLES).map(mark => mark.item.title), ...marks.length > MOST_TITLES ? ['…'] : []]
    };
  }

  function series(laid) {
    const { lane, marks, clusters, top } = laid;
    const most = lane.columns && Math.max(...lane.columns.map(column => column.count));
    return {
      type: 'custom', name: lane.name, clip: true, cursor: 'pointer', encode: { x: [0, 1], y: 2 },
      renderItem: (params, api) => !marks ? drawColumn(lane.columns[params.dataIndex], lane, most, params.coordSys.y + top, api)
        : params.dataIndex < marks.length ? drawMark(marks[params.dataIndex], lane, params.coordSys.y + top, api)
          : drawCluster(clusters[params.dataIndex - marks.length], params.coordSys.y + top, api),
      data: marks ? [...marks.map(mark => ({ value: [start(mark.item.from), mark.until, 0], href: mark.item.href, title: mark.item.title, lines: [mark.item.date] })),
        ...clusters.map(opened)] : lane.columns.map(column => ({ value: [start(column.from), end(column.until), 0], range: column.zoom, title: column.text }))
    };
  }

  function head({ lane, top }, place) {
    const line = { type: 'line', silent: true, shape: { x1: SIDE, x2: place.clientWidth - SIDE, y1: top, y2: top }, style: { stroke: Amur.colour('--line') } };
    return [...top ? [line] : [], { type: 'text', silent: true, style: { x: SIDE, y: top + 6, text: lane.name, fontSize: 12, fontWeight: 600, fill: Amur.colour('--ink2') } }];
  }

  function option(model, place, kit) {
    const { lanes, height } = layOut(model, place, kit);
    place.style.setProperty('--drawn', `${height}px`);
    const from = start(model.from);
    const until = end(model.until);
    const span = until - from;
    return {
      useUTC: true,
      aria: { enabled: false },
      tooltip: { ...kit.base().tooltip, trigger: 'item', formatter: point => kit.box(point.data.lines ?? [], point.data.title) },
      grid: { left: SIDE, right: SIDE, top: 0, bottom: AXIS },
      xAxis: {
        type: 'time', min: from - span, max: until + span, axisLine: { lineStyle: { color: Amur.colour('--line') } },
        axisLabel: { color: Amur.colour('--ink2'), hideOverlap: true }, splitLine: { show: true, lineStyle: { color: Amur.colour('--line'), opacity: .6 } }
      },
      yAxis: { type: 'value', min: 0, max: 1, show: false },
      dataZoom: [{
        type: 'inside', filterMode: 'none', startValue: from, endValue: until, zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false, preventDefaultMouseMove: false
      }],
      graphic: lanes.flatMap(laid => head(laid, place)),
      series: lanes.map(series)
    };
  }

  // ---- another range

  const PARTS = ['.page-head .actions', '.segments.pages', 'details:has(#from) > summary', '.chips', '#timeline'];
  let kits;
  // The last request; those before are aborted.
  let latest = null;

  async function load(url, remember = true) {
    latest?.abort();
    const asking = latest = new AbortController();
    let page;
    try {
      const answer = await fetch(url, { redirect: 'error', signal: asking.signal });
      page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
    } catch (failed) {
      page = null;
    }
    if (asking.signal.aborted) {
      return;
    }
    latest = null;
    if (!page || !page.querySelector('#timeline')) {
      location.assign(url);
      return;
    }
    if (remember) {
      history.pushState(null, '', url);
    }
    show(page);
  }

  function show(page) {
    const active = document.activeElement;
    const focused = active?.dataset.range ? `[data-range="${active.dataset.range}"]` : active?.matches('#timeline [data-chart]') ? '#timeline [data-chart]' : null;
    kits.dispose();
    PARTS.forEach(part => document.querySelector(part).replaceWith(page.querySelector(part)));
    const asOf = document.getElementById('asof').form;
    asOf.querySelectorAll('input[type=hidden]').forEach(kept => kept.remove());
    asOf.append(...page.getElementById('asof').form.querySelectorAll('input[type=hidden]'));
    // Unless they are being filled in.
    if (!active?.closest('details:has(#from)')) {
      ['from', 'until'].forEach(name => {
        document.getElementById(name).value = page.getElementById(name).getAttribute('value') ?? '';
      });
    }
    kits.drawInSight();
    if (focused) {
      document.querySelector(focused)?.focus({ preventScroll: true });
    }
  }

  function address(from, until) {
    const url = new URL(location.href);
    url.searchParams.set('from', from);
    url.searchParams.set('until', until);
    url.searchParams.delete('page');
    return url.href;
  }

  const follow = name => load(document.querySelector(`[data-range="${name}"]`).href);

  document.addEventListener('click', event => {
    const link = event.target.closest('[data-range]');
    if (link && kits && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      load(link.href);
    }
  });
  addEventListener('popstate', () => kits && load(location.href, false));

  // ---- by pointer and keyboard

  // A finger that moves upwards or downwards scrolls the page; the chart does not see it. Two fingers zoom.
  function scrollBySwipe(place) {
    let began = null;
    let across = false;
    place.addEventListener('touchstart', event => {
      [began] = event.touches;
      across = event.touches.length > 1;
    }, { capture: true, passive: true });
    place.addEventListener('touchmove', event => {
      const [at] = event.touches;
      const [right, down] = [Math.abs(at.clientX - began.clientX), Math.abs(at.clientY - began.clientY)];
      across ||= event.touches.length > 1 || right > SWIPE && right > down;
      if (!across) {
        event.stopPropagation();
      }
    }, { capture: true, passive: true });
  }

  function steer(place, model, chart, say, kit) {
    kits = kit;
    let pause;
    scrollBySwipe(place);
    chart.on('datazoom', () => {
      latest?.abort();
      clearTimeout(pause);
      pause = setTimeout(() => {
        if (!place.isConnected) {
          return;
        }
        const { startValue, endValue } = chart.getOption().dataZoom[0];
        const [from, until] = [iso(startValue), iso(Math.max(startValue, endValue - DAY))];
        if (from !== model.from || until !== model.until) {
          load(address(from, until));
        }
      }, PAUSE);
    });
    chart.on('click', point => point.data?.range && load(point.data.range));
    const stops = lane => lane.items || lane.columns;
    let lane = null;
    let at = 0;
    const nearest = (other, day) => other.findIndex(stop => stop.from >= day);
    const keys = {
      ArrowLeft: () => { at -= 1; }, ArrowRight: () => { at += 1; }, Home: () => { at = 0; }, End: () => { at = Infinity; },
      ArrowUp: () => change(-1), ArrowDown: () => change(1)
    };
    function change(step) {
      const day = stops(model.lanes[lane])[at].from;
      let next = lane + step;
      while (model.lanes[next] && !stops(model.lanes[next]).length) {
        next += step;
      }
      if (model.lanes[next]) {
        lane = next;
        const found = nearest(stops(model.lanes[lane]), day);
        at = found < 0 ? Infinity : found;
      }
    }
    const ranges = { '+': 'closer', '-': 'wider', PageUp: 'earlier', PageDown: 'later' };
    place.addEventListener('keydown', event => {
      if (ranges[event.key]) {
        event.preventDefault();
        follow(ranges[event.key]);
      } else if (keys[event.key]) {
        event.preventDefault();
        if (lane === null) {
          lane = model.lanes.findIndex(each => stops(each).length);
        } else {
          keys[event.key]();
        }
        at = Math.max(0, Math.min(stops(model.lanes[lane]).length - 1, at));
        const stop = stops(model.lanes[lane])[at];
        chart.dispatchAction({ type: 'showTip', seriesIndex: lane, dataIndex: stop.drawn ?? at });
        say(stop.text || `${stop.title}. ${stop.date}`);
      } else if (event.key === 'Enter' && lane !== null) {
        const stop = stops(model.lanes[lane])[at];
        if (stop.zoom) {
          load(stop.zoom);
        } else {
          kit.go(stop.href);
        }
      }
    });
  }

  Amur.charts = { timeline: { option, steer } };
})();
