namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>What offices write into one column: what a customer does, in which flows, what it is.</summary>
internal sealed record CustomerCategory(CustomerRole Roles, FreightFlow Flows, CustomerType? Type = null)
{
    /// <summary>Who ships, sends out; who receives, takes in.</summary>
    public FreightFlow FlowsWithRoles => Flows
        | (Roles.HasFlag(CustomerRole.Shipper) ? FreightFlow.Outbound : default)
        | (Roles.HasFlag(CustomerRole.Consignee) ? FreightFlow.Inbound : default);

    public static CustomerCategory None { get; } = new(default, default);

    public CustomerCategory And(CustomerCategory? other) => other is null ? this : new(Roles | other.Roles, Flows | other.Flows, Type ?? other.Type);
}
