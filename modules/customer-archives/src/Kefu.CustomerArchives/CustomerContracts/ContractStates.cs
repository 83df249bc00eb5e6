namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>In which state a contract is on a day.</summary>
internal sealed record ContractStates(DateOnly Today, int AlertDays)
{
    private DateOnly LastAlerted => Today.AddDays(AlertDays);

    public ContractState Of(DateOnly from, DateOnly to)
        => to < Today ? ContractState.Ended
            : from > Today ? ContractState.NotBegun
            : to <= LastAlerted ? ContractState.Ending
            : ContractState.Running;

    public IQueryable<CustomerContract> In(IQueryable<CustomerContract> contracts, ContractState state) => state switch
    {
        ContractState.Ended => contracts.Where(contract => contract.To < Today),
        ContractState.NotBegun => contracts.Where(contract => contract.To >= Today && contract.From > Today),
        ContractState.Ending => contracts.Where(contract => contract.To >= Today && contract.From <= Today && contract.To <= LastAlerted),
        _ => contracts.Where(contract => contract.From <= Today && contract.To > LastAlerted),
    };
}
