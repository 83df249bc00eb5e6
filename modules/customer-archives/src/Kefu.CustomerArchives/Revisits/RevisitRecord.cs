using Kefu.CustomerArchives.Customers;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.CustomerArchives.Revisits;

/// <summary>A customer was asked how satisfied it is. It belongs to the company, as the customer does.</summary>
internal sealed class RevisitRecord : FullAuditedAggregateRoot<Guid>
{
    private RevisitRecord() { }

    /// <exception cref="BusinessException">The archive gave way to another, or it lies ahead, is a score of nobody, or the reason of dissatisfaction is missing.</exception>
    public RevisitRecord(Guid id, Guid siteId, Customer customer, Contact? contact, RevisitResult result, DateTime now) : base(id)
    {
        customer.RefuseMerged();
        (SiteId, CustomerId, ContactId) = (siteId, customer.Id, contact?.Id);
        At = result.At <= now ? result.At : throw new BusinessException(CustomerArchivesErrorCodes.RevisitInFuture);
        (Channel, IsReached, Score, Reason, Note) = (result.Channel, result.IsReached, result.Score, result.Reason, result.Note);
        RefuseContradiction();
        if (IsDissatisfied)
        {
            AddDistributedEvent(Dissatisfied(customer, contact));
        }
    }

    /// <summary>Where it was done.</summary>
    public Guid SiteId { get; private set; }

    public Guid CustomerId { get; private set; }

    public Guid? ContactId { get; private set; }

    public DateTime At { get; private set; }

    public RevisitChannel Channel { get; private set; }

    public bool IsReached { get; private set; }

    public int? Score { get; private set; }

    public DissatisfactionReason? Reason { get; private set; }

    public string? Note { get; private set; }

    /// <summary>The complaint that came of it.</summary>
    public string? ComplaintNumber { get; private set; }

    public bool IsDissatisfied => Score <= RevisitLimits.DissatisfiedScore;

    /// <summary>Names the complaint that came of it.</summary>
    public void LinkTo(string complaintNumber) => ComplaintNumber = Check.NotNullOrWhiteSpace(complaintNumber, nameof(complaintNumber), RevisitLimits.ComplaintNumber);

    private void RefuseContradiction()
    {
        if (!IsReached && Score is not null)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.RevisitScoreOfNobody);
        }

        if (IsDissatisfied && Reason is null)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.RevisitReasonMissing);
        }
    }

    private RevisitDissatisfiedEto Dissatisfied(Customer customer, Contact? contact) => new()
    {
        RevisitId = Id,
        SiteId = SiteId,
        CustomerId = CustomerId,
        CustomerNumber = customer.Number,
        CustomerName = customer.Name,
        ContactId = contact?.Id,
        ContactName = contact?.Name,
        Score = Score!.Value,
        Reason = Reason!.Value,
        Note = Note,
        At = At,
    };
}
