package dev.sanad.desk.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Finds places in layers from top to bottom, so that few lines cross and none runs through a box. */
final class LayeredLayout {
    private static final double MARGIN = 24;

    private LayeredLayout() {}

    static Drawing of(Sketch sketch) {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        ElkNode graph = graph();
        Map<String, Ends> nodes = new LinkedHashMap<>();
        sketch.boxes().forEach(box -> nodes.put(box.id(), ends(graph, box)));
        Map<Arrow, ElkEdge> edges = new LinkedHashMap<>();
        sketch.arrows()
                .forEach(arrow -> edges.put(
                        arrow,
                        ElkGraphUtil.createSimpleEdge(
                                of(nodes, arrow.from()).out(),
                                of(nodes, arrow.to()).in())));
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        return new Drawing(
                graph.getWidth(),
                graph.getHeight(),
                sketch.boxes().stream()
                        .map(box -> placed(box, of(nodes, box.id()).node()))
                        .toList(),
                edges.entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue()))
                        .toList());
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, 18.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 30.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        return graph;
    }

    /** A box, where every line to it arrives, above, and where every line from it leaves, below. */
    private record Ends(ElkNode node, ElkPort in, ElkPort out) {}

    private static Ends of(Map<String, Ends> nodes, String id) {
        return Optional.ofNullable(nodes.get(id)).orElseThrow();
    }

    private static Ends ends(ElkNode graph, Box box) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(box.width(), box.height());
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        return new Ends(
                node,
                port(node, PortSide.NORTH, box.width() / 2, 0),
                port(node, PortSide.SOUTH, box.width() / 2, box.height()));
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        port.setLocation(x, y);
        return port;
    }

    private static Drawing.Placed placed(Box box, ElkNode node) {
        return new Drawing.Placed(box, new Drawing.Point(node.getX(), node.getY()));
    }

    private static Drawing.Line line(Arrow arrow, ElkEdge edge) {
        ElkEdgeSection section = edge.getSections().get(0);
        List<Drawing.Point> points = new ArrayList<>();
        points.add(new Drawing.Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> points.add(new Drawing.Point(bend.getX(), bend.getY())));
        points.add(new Drawing.Point(section.getEndX(), section.getEndY()));
        return new Drawing.Line(points, arrow.pointed());
    }
}
