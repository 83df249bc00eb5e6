using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>A contract with a customer, in force from its first day to its last.</summary>
internal sealed class CustomerContract : FullAuditedAggregateRoot<Guid>
{
    private CustomerContract() { }

    public CustomerContract(Guid id, Guid customerId, ContractTerms terms) : base(id)
    {
        CustomerId = customerId;
        Describe(terms);
    }

    public Guid CustomerId { get; private set; }

    public string Number { get; private set; } = "";

    public ContractKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string? Note { get; private set; }

    public void Describe(ContractTerms terms) => (Number, Kind, From, To, Note) = (terms.Number, terms.Kind, terms.From, terms.To, terms.Note);

    /// <summary>Goes to the archive that takes the place of its customer's, or back.</summary>
    public void GoTo(Guid customerId) => CustomerId = customerId;
}
