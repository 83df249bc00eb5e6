using Kefu.CustomerArchives.Merging;
using Volo.Abp;

namespace Kefu.CustomerArchives.Customers;

// An archive that is of the same customer as another gives way to it, and may come back.
internal sealed partial class Customer
{
    public Guid? MergedIntoId { get; private set; }

    /// <summary>Kept beside the id, as it never changes.</summary>
    public string? MergedIntoNumber { get; private set; }

    public bool IsMerged => State == CustomerState.Merged;

    /// <summary>Gives way to another archive; nothing else of this one changes.</summary>
    /// <exception cref="BusinessException">It is the other, one of them is merged, or it is in use and the other a draft.</exception>
    public void GiveWayTo(Customer kept)
    {
        if (kept.Id == Id)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.MergeItself).WithData("Number", Number);
        }

        RefuseMerged();
        kept.RefuseMerged();
        if (State == CustomerState.Active && kept.State == CustomerState.Draft)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.MergeIntoDraft).WithData("Number", Number).WithData("Kept", kept.Number);
        }

        (State, MergedIntoId, MergedIntoNumber) = (CustomerState.Merged, kept.Id, kept.Number);
    }

    /// <summary>Becomes what it was before it gave way.</summary>
    public void ComeBack() => (State, MergedIntoId, MergedIntoNumber) = (ActivatedAt is null ? CustomerState.Draft : CustomerState.Active, null, null);

    /// <summary>Makes the facts those of the sheet.</summary>
    public void Become(FactSheet facts)
    {
        Describe(facts.Profile);
        AgreeOn(facts.Payment);
        (Grade, GradeSource) = (facts.Grade.Grade, facts.Grade.Source);
        ShippedFirst(facts.FirstWaybill.At, facts.FirstWaybill.ArchiveDueAt);
    }

    /// <exception cref="BusinessException">Another archive has taken its place.</exception>
    public void RefuseMerged()
    {
        if (IsMerged)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.Merged).WithData("Number", Number).WithData("Into", MergedIntoNumber!);
        }
    }
}
