// Draws every [data-chart] from the model in that attribute with Apache ECharts, which is loaded before. A model says of
// which kind it is: "trade" (ChartModel.java), "lines" (LineChart.java), "areas" and "tree" (GoodsChart.java), "network"
// (NetworkChart.java), or one that a script of its page has put into Amur.charts. The table beside it holds the same numbers for
// everybody who does not see the drawing.
(() => {
  'use strict';

  const stripes = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };
  const colours = { china: '--china', russia: '--russia', undivided: '--ink2', first: '--ink2', revised: '--accent', asof: '--past' };
  const drawn = new Map();
  const models = new WeakMap();

  const narrow = () => innerWidth < 600;

  function text(model, number) {
    return new Intl.NumberFormat(model.locale, { maximumFractionDigits: 3 }).format(number).replace('-', '\u2212');
  }

  // A value as it is drawn and as it is said. What was measured has the digits that are known, which a number of JavaScript does not
  // keep; what was counted needs no words of its own.
  const told = point => ({ value: point.value, text: point.text, href: point.href });

  function said(model, point) {
    return `${point.text || `${text(model, point.value)}\u00a0${model.unit}`}${point.derived ? ` (${model.derived})` : ''}`;
  }

  // One point may be published by another than the rest of its line.
  const called = (name, point) => (point.name || name) + (point.by ? `, ${point.by}` : '');

  // A chart in a frame of another site opens a tab of its own.
  const go = href => document.body.matches('.embedded') ? open(href, '_blank', 'noopener') : location.assign(href);

  // ---- the trade of two countries: flows stacked, growth as a line, what happened as marks

  function bar(model, series) {
    const colour = Amur.colour(colours[series.colour] || series.colour);
    return {
      type: 'bar', name: series.name, stack: model.beside ? undefined : 'trade', barMaxWidth: 34,
      label: { show: Boolean(model.beside) && !narrow(), position: 'top', color: Amur.colour('--ink') }, labelLayout: { hideOverlap: true }, cursor: 'pointer', color: colour,
      itemStyle: {
        decal: series.colour === 'russia' || series.striped ? { ...stripes, color: Amur.colour('--surface') }
          : series.dotted ? { symbol: 'circle', symbolSize: .5, dashArrayX: [[7, 3], [3, 7]], dashArrayY: [5, 0], color: Amur.colour('--surface') }
            : { symbol: 'none' }
      },
      data: series.values.map(point => point && {
        ...told(point), derived: point.derived, called: called(series.name, point), together: point.together,
        itemStyle: point.together === undefined ? { opacity: point.derived ? .7 : 1 }
          : { opacity: .4, borderColor: colour, borderWidth: 1, borderType: 'dashed' }
      })
    };
  }

  function growth(model) {
    const ink = Amur.colour('--ink');
    return {
      type: 'line', name: model.line.name, yAxisIndex: 1, symbol: 'circle', symbolSize: model.categories.length < 60 ? 7 : 4, showSymbol: true, connectNulls: false,
      lineStyle: { width: 1.5, color: ink }, z: 5,
      itemStyle: { color: Amur.colour('--surface'), borderColor: ink, borderWidth: 2 },
      data: model.line.values.map(point => point && { ...told(point), derived: point.derived, called: called(model.line.name, point) })
    };
  }

  function marks(kind, row) {
    return {
      type: 'scatter', name: kind.name, yAxisIndex: 2, symbol: row ? 'diamond' : 'triangle', symbolSize: 11,
      color: Amur.colour(row ? '--ink2' : '--accent'), z: 6, cursor: 'pointer',
      data: kind.marks.map(mark => ({ value: [mark.at, row], titles: mark.titles, href: mark.href }))
    };
  }

  function tradeSeries(model) {
    return [
      ...model.bars.filter(series => series.values.some(Boolean)).map(series => bar(model, series)), growth(model),
      ...model.marks.map(marks)
    ];
  }

  function barSeries(model) {
    return model.bars.filter(series => series.values.some(Boolean)).map(series => bar(model, series));
  }

  // ---- lines side by side, with a band around one of them, their difference, and the silence of one

  // Hatched, since silence is not nothing.
  function hatch() {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 10;
    const pen = tile.getContext('2d');
    pen.strokeStyle = Amur.colour('--line');
    pen.lineWidth = 1.5;
    [-10, 0, 10].forEach(at => {
      pen.moveTo(at, 10);
      pen.lineTo(at + 10, 0);
    });
    pen.stroke();
    return { image: tile, repeat: 'repeat', imageWidth: tile.width, imageHeight: tile.height };
  }

  // From the first silent period to the last, whole, with what it means written on it.
  function silence(model, silent) {
    const late = silent.from > model.categories.length / 2;
    return {
      type: 'line', silent: true, name: '', xAxisIndex: 1, z: 0, data: [], tooltip: { show: false },
      markArea: {
        silent: true, itemStyle: { color: hatch() },
        label: {
          // A narrow chart has no room for words; they stand below it.
          show: !narrow(), position: late ? 'insideBottomRight' : 'insideBottomLeft', width: 220, overflow: 'break', lineHeight: 17, fontSize: 12,
          color: Amur.colour('--ink'), backgroundColor: Amur.colour('--surface'), padding: [3, 6]
        },
        data: [[{ name: silent.text, xAxis: silent.from }, { xAxis: silent.until + 1 }]]
      }
    };
  }

  function plainLine(model, line, at) {
    const colour = Amur.colour(colours[line.colour]);
    return {
      type: 'line', name: line.name, connectNulls: false, symbol: at ? 'rect' : 'circle', cursor: 'pointer',
      symbolSize: model.categories.length < 60 ? 7 : 4, showSymbol: true, color: colour, z: 5 + at,
      lineStyle: { width: 2, color: colour, type: line.dashed ? 'dashed' : 'solid' },
      data: line.values.map(point => point && { ...told(point), derived: point.derived, called: point.name })
    };
  }

  function band(model) {
    const shade = { type: 'line', stack: 'band', symbol: 'none', silent: true, lineStyle: { opacity: 0 }, connectNulls: false, z: 1 };
    return [
      { ...shade, name: '', data: model.band.low.map((low, at) => ({ value: low, hidden: true, at })) },
      {
        ...shade, name: model.band.name, color: Amur.colour('--ink2'), areaStyle: { color: Amur.colour('--ink2'), opacity: .16, decal: { symbol: 'none' } },
        data: model.band.high.map((high, at) => ({ value: high === null ? null : high - model.band.low[at], hidden: true }))
      }
    ];
  }

  function difference(model) {
    return {
      type: 'bar', name: model.difference.name, yAxisIndex: 1, barMaxWidth: 14, color: Amur.colour('--ink2'), z: 2,
      itemStyle: { opacity: .5, decal: { symbol: 'none' } },
      data: model.difference.values.map(point => point && told(point))
    };
  }

  function lineSeries(model) {
    return [...model.lines.map((line, at) => plainLine(model, line, at)), ...model.silences.map(silent => silence(model, silent)), ...(model.band ? band(model) : []),
      ...(model.difference.values.some(Boolean) ? [difference(model)] : [])];
  }

  // ---- what is traded: areas over the years, and one year as rectangles

  const palette = ['#0a6770', '#b3392b', '#2b5c9c', '#8a5600', '#53398a', '#1f6b3a', '#a0527d', '#55616a', '#9aa4ab'];

  function areaSeries(model) {
    return model.areas.map((area, at) => ({
      type: 'line', name: area.name, stack: 'goods', symbol: 'circle', symbolSize: 4, connectNulls: false, color: palette[at % palette.length],
      lineStyle: { width: 1 }, areaStyle: { opacity: .75 }, cursor: 'pointer',
      data: area.values.map(point => point && told(point))
    }));
  }

  function tree(model) {
    const leaf = (node, colour) => ({
      name: node.name, value: node.value, href: node.href, whole: node.text,
      itemStyle: node.undivided ? { color: Amur.colour('--bg'), borderColor: Amur.colour('--control') } : { color: colour, borderColor: colour },
      label: node.undivided ? { color: Amur.colour('--ink'), textBorderWidth: 0 } : undefined,
      children: node.children && node.children.map(child => leaf(child, colour))
    });
    return {
      tooltip: { ...base().tooltip, trigger: 'item', formatter: point => box([point.data.whole || point.name]) },
      series: [{
        type: 'treemap', roam: false, nodeClick: false, breadcrumb: { show: false }, left: 0, right: 0, top: 4, bottom: 4,
        visibleMin: 30, cursor: 'pointer',
        label: { color: '#fff', fontSize: 12, overflow: 'truncate', textBorderColor: 'rgba(0, 0, 0, .55)', textBorderWidth: 2 },
        upperLabel: { show: true, height: 22, color: '#fff', fontSize: 12, fontWeight: 600 },
        levels: [
          { itemStyle: { borderColor: Amur.colour('--surface'), borderWidth: 0, gapWidth: 3 }, upperLabel: { show: false } },
          { itemStyle: { borderWidth: 2, gapWidth: 1 } },
          { itemStyle: { borderWidth: 1, gapWidth: 1, borderColor: Amur.colour('--surface') }, upperLabel: { show: false } },
          { itemStyle: { borderWidth: 1, gapWidth: 1 }, upperLabel: { show: false } }
        ],
        data: model.nodes.map((node, at) => leaf(node, palette[at % (palette.length - 1)]))
      }]
    };
  }

  // ---- actors around one, at the places that the server gives them, and the ties between these

  const symbols = ['rect', 'circle', 'triangle'];
  const sideColours = ['--russia', '--china', '--ink2'];
  const tieStyles = {
    EVENT: { type: 'solid', colour: '--control', curveness: 0, symbol: ['none', 'none'] },
    RELATIONSHIP: { type: 'solid', colour: '--accent', curveness: .15, symbol: ['none', 'arrow'] },
    SANCTION: { type: 'dashed', colour: '--ink', curveness: -.15, symbol: ['none', 'arrow'] }
  };

  // ECharts fits the drawing into its place: stretched here, symbols keep their shape. Below a hundred units, lines would be moved to whole ones.
  function stretch(model, place) {
    const extent = values => Math.max(...values) - Math.min(...values);
    const [wide, high] = [extent(model.nodes.map(node => node.x)), extent(model.nodes.map(node => node.y))];
    const margin = narrow() ? 64 : 170;
    return wide && high ? (place.clientWidth - 2 * margin) / (place.clientHeight - 80) * high / wide : 1;
  }

  function networkNode(model, node, at, factor) {
    const size = (at ? Math.min(30, 8 + Math.sqrt(node.weight) * 2.5) : 34) * (model.nodes.length > 150 || narrow() ? .65 : 1);
    const few = model.nodes.length < 30;
    return {
      id: String(at), name: node.name, text: node.text, href: at ? node.href : undefined, category: node.side,
      x: node.x * factor * 100, y: node.y * 100, symbolSize: node.members > 1 ? size + 6 : size,
      itemStyle: node.members > 1 ? { color: Amur.colour('--surface'), borderColor: Amur.colour(sideColours[node.side]), borderWidth: 2, borderType: 'dashed' } : {},
      label: {
        show: few || (narrow() ? at < 10 && node.members === 1 : at < 60 || node.members > 1), fontSize: at ? 12 : 14, fontWeight: at ? 400 : 600,
        position: !at ? 'bottom' : node.x < -.1 ? 'left' : node.x > .1 ? 'right' : node.y < 0 ? 'top' : 'bottom', width: narrow() ? 84 : 160, overflow: 'truncate'
      }
    };
  }

  function networkTie(model, tie) {
    const style = tieStyles[tie.kind];
    return {
      source: String(tie.from), target: String(tie.to), text: tie.text, href: tie.href, symbol: style.symbol, symbolSize: 6,
      lineStyle: { type: style.type, color: Amur.colour(style.colour), curveness: style.curveness, width: Math.min(7, 1 + Math.log2(tie.count)), opacity: model.ties.length > 600 ? .25 : .55 }
    };
  }

  function network(model, place) {
    const factor = stretch(model, place);
    return {
      legend: { top: 0, left: 0, itemWidth: 12, itemHeight: 12, textStyle: { color: Amur.colour('--ink2') }, data: model.sides.map((name, side) => ({ name, icon: symbols[side] })) },
      tooltip: { ...base().tooltip, trigger: 'item', formatter: point => point.dataType === 'edge' ? box([point.data.text]) : box([point.data.text], point.name) },
      series: [{
        type: 'graph', layout: 'none', top: 56, bottom: 24, left: narrow() ? 64 : 170, right: narrow() ? 64 : 170, cursor: 'pointer',
        roam: matchMedia('(pointer: fine)').matches ? 'move' : false,
        categories: model.sides.map((name, side) => ({ name, symbol: symbols[side], itemStyle: { color: Amur.colour(sideColours[side]) } })),
        label: { color: Amur.colour('--ink'), textBorderColor: Amur.colour('--surface'), textBorderWidth: 2 }, labelLayout: { hideOverlap: true },
        emphasis: { focus: 'adjacency', lineStyle: { opacity: 1 } }, blur: { itemStyle: { opacity: .2 }, lineStyle: { opacity: .08 } },
        data: model.nodes.map((node, at) => networkNode(model, node, at, factor)), links: model.ties.map(tie => networkTie(model, tie))
      }]
    };
  }

  // ---- what all have in common

  function value(model, point) {
    return `${point.data.called || point.seriesName}: ${said(model, point.data)}`;
  }

  function label(model, point) {
    if (!point.data || point.data.hidden) {
      return [];
    }
    return point.data.titles || [value(model, point)];
  }

  // Built of nodes, since titles are what people typed. What is long goes on in the next line.
  function box(sentences, title) {
    const frame = document.createElement('div');
    if (title) {
      const head = document.createElement('strong');
      head.textContent = title;
      frame.append(head);
    }
    sentences.filter(Boolean).forEach(sentence => {
      const row = document.createElement('div');
      row.textContent = sentence;
      frame.append(row);
    });
    frame.style.maxWidth = `min(420px, ${narrow() ? 70 : 40}vw)`;
    frame.style.whiteSpace = 'normal';
    return frame;
  }

  // A model of bars writes the lines itself, the total first.
  function tip(model, points) {
    const at = model.categories.indexOf(points[0].axisValue);
    if (model.tips) {
      const [first, ...others] = model.tips[at];
      return box(others, first);
    }
    return box([model.notes && model.notes[at], ...points.flatMap(point => label(model, point))], points[0].axisValueLabel || points[0].name);
  }

  function base() {
    const ink2 = Amur.colour('--ink2');
    // Double quotes would end the attribute of an SVG file.
    const font = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
    return {
      animation: false,
      textStyle: { fontFamily: font, color: ink2 },
      // The place has a name of its own, which is not to give way to a list of all numbers.
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      tooltip: {
        confine: true, backgroundColor: Amur.colour('--surface'), borderColor: Amur.colour('--line'),
        textStyle: { color: Amur.colour('--ink'), fontFamily: font, fontSize: 13 }
      }
    };
  }

  function axes(model, series) {
    const ink2 = Amur.colour('--ink2');
    const hairline = { lineStyle: { color: Amur.colour('--line') } };
    const bare = { axisLine: { show: false }, axisTick: { show: false } };
    const second = series.some(each => each.yAxisIndex === 1);
    const rows = narrow() ? Math.ceil(series.length * .8) : 1;
    return {
      grid: { left: 8, right: 8, top: 36 + rows * 20, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, width: narrow() ? '94%' : 'auto', itemWidth: 14, itemHeight: 10, textStyle: { color: ink2 }, data: series.filter(each => each.name).map(each => each.name) },
      tooltip: { ...base().tooltip, trigger: 'axis', formatter: points => tip(model, points) },
      // The second counts places from their edges: an area on the first would begin and end in the middle of one.
      xAxis: [
        { type: 'category', data: model.categories, axisLine: hairline, axisTick: { show: false }, axisLabel: { color: ink2, hideOverlap: true } },
        ...model.silences && model.silences.length
          ? [{ type: 'value', show: false, min: 0, max: model.categories.length, axisLabel: { show: false }, axisPointer: { show: false } }] : []
      ],
      yAxis: [
        { type: 'value', name: model.unit, boundaryGap: [0, '8%'], nameTextStyle: { color: ink2, align: 'left' }, splitLine: hairline, axisLabel: { color: ink2, formatter: number => text(model, number) }, ...bare },
        { type: 'value', show: second, name: '%', boundaryGap: ['4%', '14%'], nameTextStyle: { color: ink2, align: 'right' }, splitLine: { show: false }, axisLabel: { color: ink2, formatter: number => text(model, number) }, ...bare },
        { type: 'value', show: false, min: -24, max: 1 }
      ],
      series
    };
  }

  const kinds = {
    trade: model => axes(model, tradeSeries(model)), lines: model => axes(model, lineSeries(model)),
    areas: model => axes(model, areaSeries(model)), bars: model => axes(model, barSeries(model)), tree, network
  };

  // ---- by keyboard: arrows go from place to place and along what stands there, Enter leads on, and all of it is said

  const places = model => model.categories || model.nodes.map(node => node.name);

  function stops(model, at) {
    if (model.ties) {
      return [{ href: model.nodes[at].href, said: model.nodes[at].text },
        ...model.ties.filter(tie => tie.from === at || tie.to === at).map(tie => ({ href: tie.href, said: tie.text }))];
    }
    const shown = [...(model.bars || []), ...(model.lines || []), ...(model.areas || []), ...(model.line ? [model.line] : [])]
      .map(series => [series.name, series.values[at]]).filter(([, point]) => point)
      .map(([name, point]) => ({ href: point.href, said: `${called(name, point)}: ${said(model, point)}` }));
    const marked = (model.marks || [])
      .flatMap(kind => kind.marks.filter(mark => mark.at === at).map(mark => ({ href: mark.href, said: `${kind.name}: ${mark.titles.join('; ')}` })));
    return [...shown, ...marked];
  }

  function speaker(place) {
    const said = document.createElement('div');
    said.className = 'hidden';
    said.setAttribute('aria-live', 'polite');
    place.after(said);
    return sentence => {
      said.textContent = sentence;
    };
  }

  function steer(place, model, chart, say) {
    let at = null;
    let row = 0;
    place.addEventListener('keydown', event => {
      const steps = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1], Home: [-Infinity, 0], End: [Infinity, 0] };
      const step = steps[event.key];
      if (event.key === 'Enter' && at !== null && stops(model, at)[row]) {
        const href = stops(model, at)[row].href;
        if (href) {
          go(href);
        }
      } else if (step) {
        event.preventDefault();
        const last = places(model).length - 1;
        at = at === null ? (step[0] === 1 || step[0] === -Infinity ? 0 : last) : Math.min(last, Math.max(0, at + step[0]));
        const here = stops(model, at);
        row = step[0] ? 0 : Math.min(Math.max(0, here.length - 1), Math.max(0, row + step[1]));
        chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: at });
        if (model.ties) {
          chart.dispatchAction({ type: 'downplay', seriesIndex: 0 });
          chart.dispatchAction({ type: 'highlight', seriesIndex: 0, dataIndex: at });
        }
        say([places(model)[at], model.notes && model.notes[at], here[row] && here[row].said].filter(Boolean).join('. '));
      }
    });
  }

  // The observer also tells of the size that the chart was just drawn in.
  function follow(place, chart, stretched) {
    new ResizeObserver(() => {
      if (!chart.isDisposed() && (chart.getWidth() !== place.clientWidth || chart.getHeight() !== place.clientHeight)) {
        chart.resize();
        if (stretched && drawn.has(place)) {
          draw(place);
        }
      }
    }).observe(place);
  }

  // Kinds of one page alone.
  const kit = { base, box, go, narrow, dispose, drawInSight };
  const own = Amur.charts || {};
  const optionOf = (model, place) => ({ ...base(), ...own[model.kind] ? own[model.kind].option(model, place, kit) : kinds[model.kind](model, place) });

  function listen(place, model, chart) {
    const say = speaker(place);
    chart.on('click', point => point.data && point.data.href && go(point.data.href));
    follow(place, chart, model.kind === 'network' || model.kind in own);
    if (model.categories || model.ties) {
      steer(place, model, chart, say);
    }
    own[model.kind]?.steer(place, model, chart, say, kit);
  }

  // One for each place, since the keyboard follows what drawing notes in it.
  function modelOf(place) {
    if (!models.has(place)) {
      models.set(place, JSON.parse(place.dataset.chart));
    }
    return models.get(place);
  }

  // Drawing in the next frame leaves the browser a pause; a kind that finishes its drawing needs the first part at once.
  function draw(place, lazyUpdate = false) {
    const model = modelOf(place);
    const finish = own[model.kind]?.finish;
    const chart = drawn.get(place) || echarts.init(place, null, { renderer: 'canvas' });
    if (!drawn.has(place)) {
      drawn.set(place, chart);
      listen(place, model, chart);
    }
    chart.setOption(optionOf(model, place), { notMerge: true, lazyUpdate: lazyUpdate && !finish });
    finish?.(place, model, chart);
    return chart;
  }

  function dispose() {
    drawn.forEach(chart => chart.dispose());
    drawn.clear();
  }

  const drawAgain = () => [...drawn.keys()].forEach(place => draw(place));

  async function drawSoon(place, lazyUpdate) {
    await own[modelOf(place).kind]?.ready;
    if (!drawn.has(place)) {
      draw(place, lazyUpdate);
    }
  }

  const drawAll = () => document.querySelectorAll('[data-chart]').forEach(place => drawSoon(place));

  // A chart takes a telephone a while: it is drawn shortly before it comes into sight, each in a turn of its own.
  function drawInSight() {
    const sight = new IntersectionObserver(entries => entries.filter(entry => entry.isIntersecting).forEach(entry => {
      sight.unobserve(entry.target);
      setTimeout(() => drawSoon(entry.target, true));
    }), { rootMargin: '300px 0px' });
    document.querySelectorAll('[data-chart]').forEach(place => sight.observe(place));
  }

  // ---- as a file: the drawing between its title and its source, so that a picture that is passed on names both

  const MARGIN = 16;
  const HEAD = { size: 17, weight: 600, colour: '--ink' };
  const FOOT = { size: 12, weight: 400, colour: '--ink2' };

  const fontOf = style => `${style.weight} ${style.size}px ${getComputedStyle(document.body).fontFamily}`;

  // Words in lines of the width; what has no spaces, such as an address, is broken anywhere.
  function wrap(words, style, width) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = fontOf(style);
    const lines = [''];
    words.split(/(?<=\s)|(?<=[/?&])/).forEach(word => {
      const line = lines[lines.length - 1] + word;
      if (pen.measureText(line.trimEnd()).width <= width || !lines[lines.length - 1]) {
        lines[lines.length - 1] = line;
      } else {
        lines.push(word);
      }
    });
    return lines.map(line => line.trim());
  }

  // The lines of text with their places, the place of the drawing, and the height of all.
  function layOut(place) {
    const figure = place.closest('figure');
    const width = place.clientWidth;
    const title = place.closest('.card').querySelector('h1, h2').textContent.trim();
    const source = figure.querySelector('.chart-source').textContent.trim();
    const texts = [];
    let y = MARGIN;
    const add = (words, style) => wrap(words, style, width).forEach(line => {
      y += style.size * 1.4;
      texts.push({ line, style, x: MARGIN, y });
    });
    add(title, HEAD);
    const top = y + MARGIN;
    y = top + place.clientHeight + MARGIN / 2;
    [source, figure.dataset.credit, figure.dataset.link].forEach(words => add(words, FOOT));
    return { texts, top, width: width + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
  }

  function pngOf(place) {
    const ratio = 2;
    const sheet = layOut(place);
    const canvas = document.createElement('canvas');
    canvas.width = sheet.width * ratio;
    canvas.height = sheet.height * ratio;
    const pen = canvas.getContext('2d');
    pen.scale(ratio, ratio);
    pen.fillStyle = Amur.colour('--surface');
    pen.fillRect(0, 0, sheet.width, sheet.height);
    const chart = (drawn.get(place) || draw(place)).renderToCanvas({ pixelRatio: ratio });
    pen.drawImage(chart, MARGIN, sheet.top, place.clientWidth, place.clientHeight);
    sheet.texts.forEach(({ line, style, x, y }) => {
      pen.font = fontOf(style);
      pen.fillStyle = Amur.colour(style.colour);
      pen.fillText(line, x, y);
    });
    return new Promise(done => canvas.toBlob(done, 'image/png'));
  }

  function element(name, attributes) {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    return made;
  }

  function svgOf(place) {
    const sheet = layOut(place);
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: place.clientWidth, height: place.clientHeight });
    chart.setOption(optionOf(JSON.parse(place.dataset.chart), place));
    // Its styles are for pointing at parts of it, which a file does not do and the policy of the page forbids.
    const markup = chart.renderToSVGString().replace(/<style[^]*?<\/style>/g, '');
    const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    chart.dispose();
    const svg = element('svg', { width: sheet.width, height: sheet.height, viewBox: `0 0 ${sheet.width} ${sheet.height}` });
    svg.append(element('rect', { width: '100%', height: '100%', fill: Amur.colour('--surface') }));
    drawing.setAttribute('x', MARGIN);
    drawing.setAttribute('y', sheet.top);
    svg.append(drawing);
    sheet.texts.forEach(({ line, style, x, y }) => {
      const text = element('text', {
        x, y, fill: Amur.colour(style.colour), 'font-size': style.size, 'font-weight': style.weight,
        'font-family': getComputedStyle(document.body).fontFamily
      });
      text.textContent = line;
      svg.append(text);
    });
    return new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  }

  const files = { png: pngOf, svg: svgOf };

  async function save(button) {
    const figure = button.closest('figure');
    const format = button.dataset.chartFile;
    const link = document.createElement('a');
    link.download = `${figure.dataset.name}.${format}`;
    link.href = URL.createObjectURL(await files[format](figure.querySelector('[data-chart]')));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-chart-file]');
    if (button) {
      save(button);
    }
  });
  document.addEventListener('amur:theme', drawAgain);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAgain);
  document.addEventListener('DOMContentLoaded', drawInSight);
  addEventListener('beforeprint', drawAll);
})();
