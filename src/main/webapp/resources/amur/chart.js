// Draws every [data-chart] from the model in that attribute (see ChartModel.java) with Apache ECharts, which is loaded
// before. The table beside it holds the same numbers for everybody who does not see the drawing.
(() => {
  'use strict';

  const stripes = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4 };
  const colours = { china: '--china', russia: '--russia', undivided: '--ink2' };
  const drawn = new Map();

  function text(model, number) {
    return new Intl.NumberFormat(model.locale, { maximumFractionDigits: 3 }).format(number).replace('-', '\u2212');
  }

  // The first bar of a place says which months it counts together.
  function spanLabel(model, series, place) {
    const first = model.bars.find(each => each.values[place]);
    return {
      show: first === series, formatter: model.categories[place], rotate: 90, position: 'insideBottom', align: 'left',
      verticalAlign: 'middle', color: Amur.colour('--ink'), opacity: 1, fontSize: 11,
      textBorderColor: Amur.colour('--surface'), textBorderWidth: 2
    };
  }

  function bar(model, series) {
    const colour = Amur.colour(colours[series.colour]);
    return {
      type: 'bar', name: series.name, stack: 'trade', barMaxWidth: 34, cursor: 'pointer',
      color: colour, labelLayout: { hideOverlap: true },
      itemStyle: {
        decal: series.colour === 'russia' ? { ...stripes, color: Amur.colour('--surface') } : { symbol: 'none' }
      },
      data: series.values.map((point, place) => point && {
        value: point.value, href: point.href, derived: point.derived, called: point.name,
        itemStyle: point.together ? { opacity: .4, borderColor: colour, borderWidth: 1, borderType: 'dashed' } : { opacity: point.derived ? .7 : 1 },
        ...point.together && { label: spanLabel(model, series, place) }
      })
    };
  }

  function line(model) {
    const ink = Amur.colour('--ink');
    return {
      type: 'line', name: model.line.name, yAxisIndex: 1, symbol: 'circle', symbolSize: model.categories.length < 60 ? 7 : 4, showSymbol: true, connectNulls: false,
      lineStyle: { width: 1.5, color: ink }, z: 5,
      itemStyle: { color: Amur.colour('--surface'), borderColor: ink, borderWidth: 2 },
      data: model.line.values.map(point => point && { value: point.value, href: point.href, derived: point.derived })
    };
  }

  function marks(model, kind, place) {
    return {
      type: 'scatter', name: kind.name, yAxisIndex: 2, symbol: place ? 'diamond' : 'triangle', symbolSize: 9,
      color: Amur.colour(place ? '--warn' : '--accent'), z: 6,
      data: kind.marks.map(mark => ({ value: [mark.at, place], titles: mark.titles }))
    };
  }

  function label(model, point) {
    if (point.data === null || point.data === undefined) {
      return '';
    }
    if (point.data.titles) {
      return point.data.titles;
    }
    const unit = point.seriesType === 'line' ? '%' : model.unit;
    const derived = point.data.derived ? ` (${model.derived})` : '';
    return [`${point.data.called || point.seriesName}: ${text(model, point.data.value)}\u00a0${unit}${derived}`];
  }

  // Built of nodes, since titles are what people typed; each in one line, so that the box is never higher than the chart.
  function tooltip(model, points) {
    const box = document.createElement('div');
    const head = document.createElement('strong');
    head.textContent = points[0].axisValueLabel || points[0].name;
    box.append(head);
    const note = model.notes[model.categories.indexOf(points[0].axisValue)];
    [note, ...points.flatMap(point => label(model, point))].filter(Boolean).forEach(sentence => {
      const row = document.createElement('div');
      row.textContent = sentence;
      row.style.overflow = 'hidden';
      row.style.textOverflow = 'ellipsis';
      box.append(row);
    });
    box.style.maxWidth = `min(420px, ${innerWidth < 600 ? 70 : 40}vw)`;
    box.style.whiteSpace = 'nowrap';
    return box;
  }

  function option(model) {
    const ink2 = Amur.colour('--ink2');
    const hairline = { lineStyle: { color: Amur.colour('--line') } };
    const font = getComputedStyle(document.body).fontFamily;
    const narrow = innerWidth < 600;
    return {
      animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      textStyle: { fontFamily: font, color: ink2 },
      aria: { enabled: true, decal: { show: true } },
      grid: { left: 8, right: 8, top: narrow ? 124 : 56, bottom: 8, containLabel: true },
      legend: { top: 0, left: 0, width: narrow ? '94%' : 'auto', itemWidth: 14, itemHeight: 10, textStyle: { color: ink2, fontFamily: font } },
      tooltip: {
        trigger: 'axis', confine: true, backgroundColor: Amur.colour('--surface'), borderColor: Amur.colour('--line'),
        textStyle: { color: Amur.colour('--ink'), fontFamily: font, fontSize: 13 },
        formatter: points => tooltip(model, points)
      },
      xAxis: { type: 'category', data: model.categories, axisLine: hairline, axisTick: { show: false }, axisLabel: { color: ink2, hideOverlap: true } },
      yAxis: [
        { type: 'value', name: model.unit, boundaryGap: [0, '8%'], nameTextStyle: { color: ink2, align: 'left' }, splitLine: hairline, axisLabel: { color: ink2, formatter: value => text(model, value) } },
        { type: 'value', name: '%', boundaryGap: ['4%', '14%'], nameTextStyle: { color: ink2, align: 'right' }, splitLine: { show: false }, axisLabel: { show: !narrow, color: ink2, formatter: value => `${text(model, value)} %` } },
        { type: 'value', show: false, min: -24, max: 1 }
      ],
      series: [...model.bars.filter(series => series.values.some(Boolean)).map(series => bar(model, series)), line(model), ...model.marks.map((kind, place) => marks(model, kind, place))]
    };
  }

  function draw(place) {
    const model = JSON.parse(place.dataset.chart);
    const chart = drawn.get(place) || echarts.init(place, null, { renderer: 'canvas' });
    if (!drawn.has(place)) {
      drawn.set(place, chart);
      chart.on('click', point => point.data && point.data.href && location.assign(point.data.href));
      new ResizeObserver(() => chart.resize()).observe(place);
    }
    chart.setOption(option(model), true);
  }

  function drawAll() {
    document.querySelectorAll('[data-chart]').forEach(draw);
  }

  function savePicture(button) {
    const [chart] = drawn.values();
    const link = document.createElement('a');
    link.download = `${button.dataset.chartPng}.png`;
    link.href = chart.getDataURL({ pixelRatio: 2, backgroundColor: Amur.colour('--surface') });
    link.click();
  }

  document.addEventListener('click', event => {
    const picture = event.target.closest('[data-chart-png]');
    if (picture) {
      savePicture(picture);
    }
  });
  document.addEventListener('amur:theme', drawAll);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  document.addEventListener('DOMContentLoaded', drawAll);
})();
