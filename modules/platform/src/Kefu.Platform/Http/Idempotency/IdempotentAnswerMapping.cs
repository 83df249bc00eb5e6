using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kefu.Platform.Http.Idempotency;

internal sealed class IdempotentAnswerMapping : IEntityTypeConfiguration<IdempotentAnswer>
{
    private const int HashLength = 64;
    private const int MaxContentTypeLength = 128;

    public void Configure(EntityTypeBuilder<IdempotentAnswer> answer)
    {
        answer.ToTable(IdempotentAnswers.Table);
        answer.HasKey(a => a.Id);
        answer.Property(a => a.Id).HasMaxLength(HashLength);
        answer.Property(a => a.RequestHash).HasMaxLength(HashLength).IsRequired();
        answer.Property(a => a.ContentType).HasMaxLength(MaxContentTypeLength);
        answer.HasIndex(a => a.CreationTime);
    }
}
