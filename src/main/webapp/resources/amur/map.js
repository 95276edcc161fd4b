// Draws events by place (EventMap.java) for chart.js: circles as large as their numbers over the countries of world.json, whose address
// is that of the data-shapes of this script. Dragging moves the map; the buttons, plus and minus, and Ctrl with the wheel zoom.
(() => {
  'use strict';

  const LEAST = 9;
  const MOST = 34;
  const STEP = 1.6;
  const MARGIN = 8;
  const ASPECT = .75;
  const GAP = 4;
  const LINE = 16;
  const LEFT = 8;
  const RIGHT = 72; // for the names of places in the east

  const shapes = fetch(document.currentScript.dataset.shapes).then(answer => answer.json());

  const ready = shapes.then(world => echarts.registerMap('world', world));

  // Part of the map that the user chose; drawn again in other colours, the map keeps it.
  let view = {};

  const size = (point, most) => LEAST + (MOST - LEAST) * Math.sqrt(point.count / most);

  const most = model => Math.max(...model.points.map(point => point.count));

  function series(model, centre, labels) {
    const colour = Amur.colour(centre ? '--ink2' : '--accent');
    return {
      type: 'scatter', name: model.names[centre ? 1 : 0], coordinateSystem: 'geo', symbol: centre ? 'diamond' : 'circle', cursor: 'pointer', color: colour, z: centre ? 4 : 5,
      itemStyle: { opacity: .8, borderColor: Amur.colour('--surface'), borderWidth: 1, decal: { symbol: 'none' } },
      label: { formatter: '{b}', distance: GAP, fontSize: 12, color: Amur.colour('--ink'), textBorderColor: Amur.colour('--surface'), textBorderWidth: 2 },
      data: model.points.map((point, at) => ({
        name: point.name, value: [...point.at, point.count], text: point.text, href: point.href, symbolSize: size(point, most(model)),
        centre: point.centre, label: labels?.[at] ?? { show: false }
      })).filter(point => point.centre === centre)
    };
  }

  const bothSeries = (model, labels) => [series(model, false, labels), series(model, true, labels)].filter(each => each.data.length);

  const apart = (one, other) => one.x + one.width < other.x || other.x + other.width < one.x || one.y + one.height < other.y || other.y + other.height < one.y;

  // A name beside each circle where it covers no other circle or name; places with most events come first.
  function labels(chart, model, place) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `12px ${getComputedStyle(document.body).fontFamily}`;
    const circles = model.points.map(point => {
      const [x, y] = chart.convertToPixel('geo', point.at);
      const width = size(point, most(model));
      return { x: x - width / 2, y: y - width / 2, width, height: width };
    });
    const taken = [...circles];
    return model.points.map((point, at) => {
      const circle = circles[at];
      const width = pen.measureText(point.name).width + 4;
      const middle = { width, height: LINE, x: circle.x + (circle.width - width) / 2, y: circle.y + (circle.height - LINE) / 2 };
      const boxes = {
        right: { ...middle, x: circle.x + circle.width + GAP }, left: { ...middle, x: circle.x - GAP - width },
        top: { ...middle, y: circle.y - GAP - LINE }, bottom: { ...middle, y: circle.y + circle.height + GAP }
      };
      const position = Object.keys(boxes).find(side => boxes[side].x > 0 && boxes[side].x + width < place.clientWidth
        && taken.every(other => other === circle || apart(boxes[side], other)));
      if (position) {
        taken.push(boxes[position]);
      }
      return { show: Boolean(position), position: position ?? 'right' };
    });
  }

  const finish = (place, model, chart) => chart.setOption({ series: bothSeries(model, labels(chart, model, place)) });

  // From the least to the most with a margin, and as wide as asked.
  function range(values, least) {
    const low = Math.min(...values) - MARGIN;
    const high = Math.max(...values) + MARGIN;
    const more = Math.max(0, least - (high - low)) / 2;
    return [low - more, high + more];
  }

  // Europe and Asia as far as they have points, else the part of the world with all points, in the proportions of the place.
  function bounds(points, place) {
    const proportion = (place.clientWidth - LEFT - RIGHT) / (place.clientHeight - 40) / ASPECT;
    const eurasia = points.filter(point => point.at[0] > -25 && point.at[1] > 0);
    const shown = eurasia.length ? eurasia : points;
    const longitudes = shown.map(point => point.at[0]);
    const latitudes = shown.map(point => point.at[1]);
    const wide = range(longitudes, 0);
    const high = range(latitudes, 0);
    const [left, right] = range(longitudes, (high[1] - high[0]) * proportion);
    const [south, north] = range(latitudes, (wide[1] - wide[0]) / proportion);
    return [[left, north], [right, south]];
  }

  function option(model, place, kit) {
    const all = bothSeries(model);
    return {
      tooltip: { ...kit.base().tooltip, trigger: 'item', formatter: point => kit.box([point.data.text]) },
      legend: { bottom: 0, left: 0, backgroundColor: Amur.colour('--surface'), itemWidth: 12, itemHeight: 12, textStyle: { color: Amur.colour('--ink2') }, data: all.map(each => each.name) },
      geo: {
        map: 'world', roam: 'move', silent: true, top: 8, bottom: 32, left: LEFT, right: RIGHT, boundingCoords: bounds(model.points, place), aspectScale: ASPECT, scaleLimit: { min: .3, max: 40 },
        itemStyle: { areaColor: Amur.colour('--line'), borderColor: Amur.colour('--surface'), borderWidth: .8 }, ...view
      },
      series: all
    };
  }

  // Towards the chosen point, at first towards the one with most events. An action would move the circles without the shapes.
  function zoom(chart, factor, towards) {
    const [geo] = chart.getOption().geo;
    const center = factor > 1 ? { center: towards } : {};
    chart.setOption({ geo: { zoom: Math.min(geo.scaleLimit.max, Math.max(geo.scaleLimit.min, (geo.zoom ?? 1) * factor)), ...center } });
    remember(chart);
  }

  function remember(chart) {
    const [{ zoom: factor, center }] = chart.getOption().geo;
    view = { zoom: factor, center };
  }

  function steer(place, model, chart, say) {
    chart.on('georoam', () => {
      remember(chart);
      finish(place, model, chart);
    });
    const placed = option => chart.getOption().series.findIndex(each => each.name === model.names[option.centre ? 1 : 0]);
    const nth = point => model.points.filter(each => each.centre === point.centre).indexOf(point);
    let at = null;
    const change = factor => {
      const moved = chart.getOption().geo[0].center;
      zoom(chart, factor, at === null ? moved ?? model.points[0].at : model.points[at].at);
      finish(place, model, chart);
    };
    place.addEventListener('keydown', event => {
      const step = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity }[event.key];
      if (event.key === '+' || event.key === '-') {
        change(event.key === '+' ? STEP : 1 / STEP);
      } else if (event.key === 'Enter' && at !== null) {
        location.assign(model.points[at].href);
      } else if (step) {
        event.preventDefault();
        at = at === null ? (step === Infinity ? model.points.length - 1 : 0) : Math.min(model.points.length - 1, Math.max(0, at + step));
        chart.dispatchAction({ type: 'showTip', seriesIndex: placed(model.points[at]), dataIndex: nth(model.points[at]) });
        say(model.points[at].text);
      }
    });
    place.addEventListener('wheel', event => {
      if (event.ctrlKey) {
        event.preventDefault();
        change(event.deltaY < 0 ? STEP : 1 / STEP);
      }
    }, { passive: false });
    place.closest('.card').querySelectorAll('[data-map-zoom]').forEach(button =>
      button.addEventListener('click', () => change(button.dataset.mapZoom === 'in' ? STEP : 1 / STEP)));
  }

  Amur.charts = { map: { ready, option, finish, steer } };
})();
