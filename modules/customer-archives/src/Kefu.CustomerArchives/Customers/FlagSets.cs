namespace Kefu.CustomerArchives.Customers;

/// <summary>Sets of a few values, which the database keeps as one number.</summary>
internal static class FlagSets
{
    private static readonly CustomerRole[] Roles = Enum.GetValues<CustomerRole>();
    private static readonly FreightFlow[] Flows = Enum.GetValues<FreightFlow>();

    public static CustomerRole Combined(this IEnumerable<CustomerRole> roles) => roles.Aggregate(default(CustomerRole), (all, role) => all | role);

    public static FreightFlow Combined(this IEnumerable<FreightFlow> flows) => flows.Aggregate(default(FreightFlow), (all, flow) => all | flow);

    public static IReadOnlyList<CustomerRole> Split(this CustomerRole roles) => Array.FindAll(Roles, role => roles.HasFlag(role));

    public static IReadOnlyList<FreightFlow> Split(this FreightFlow flows) => Array.FindAll(Flows, flow => flows.HasFlag(flow));

    /// <summary>Every set that contains the value: an index finds them, as it cannot find a bit.</summary>
    public static List<CustomerRole> SetsWith(this CustomerRole role) => Sets(Roles.Length).Select(set => (CustomerRole)set).Where(set => set.HasFlag(role)).ToList();

    /// <inheritdoc cref="SetsWith(CustomerRole)" />
    public static List<FreightFlow> SetsWith(this FreightFlow flow) => Sets(Flows.Length).Select(set => (FreightFlow)set).Where(set => set.HasFlag(flow)).ToList();

    private static IEnumerable<int> Sets(int values) => Enumerable.Range(1, (1 << values) - 1);
}
