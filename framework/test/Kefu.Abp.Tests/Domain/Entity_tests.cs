using Shouldly;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Values;
using Volo.Abp.EntityFrameworkCore.Library;
using Xunit;

namespace Volo.Abp.Domain;

public class Entity_tests
{
    private static readonly Guid Id = Guid.Parse("0b8a3c53-6a7a-4f9e-8f60-0f6f4a6d3b11");

    [Fact]
    public void Entities_of_one_type_and_key_are_the_same_row()
    {
        EntityHelper.EntityEquals(new Book(Id, "A"), new Book(Id, "B")).ShouldBeTrue();
        EntityHelper.EntityEquals(new Book(Id, "A"), new Author(Id, "A")).ShouldBeFalse();
        EntityHelper.EntityEquals(new Book(Id, "A"), null).ShouldBeFalse();
        EntityHelper.EntityEquals(new Lending(Id, "A"), new Lending(Id, "B")).ShouldBeFalse();
    }

    [Fact]
    public void An_id_that_is_set_is_kept_and_one_that_is_not_is_given()
    {
        var line = new JournalLine("A");

        EntityHelper.TrySetId(line, () => Id);
        EntityHelper.TrySetId(line, () => Guid.Empty);

        line.Id.ShouldBe(Id);
    }

    [Fact]
    public void An_aggregate_keeps_its_events_until_they_are_cleared()
    {
        var author = new Author(Id, "Lu Xun");
        author.Rename("Zhou Shuren");

        author.GetLocalEvents().Single().EventData.ShouldBe(new AuthorRenamed(Id, "Zhou Shuren"));
        author.ClearLocalEvents();
        author.GetLocalEvents().ShouldBeEmpty();
    }

    [Fact]
    public void Value_objects_are_the_same_when_their_parts_are()
    {
        new Address("Ürümqi", "Friendship Road").ValueEquals(new Address("Ürümqi", "Friendship Road")).ShouldBeTrue();
        new Address("Ürümqi", "Friendship Road").ValueEquals(new Address("Ürümqi", null)).ShouldBeFalse();
        new Address("Ürümqi", null).ValueEquals(null).ShouldBeFalse();
    }

    private sealed class Address(string city, string? street) : ValueObject
    {
        protected override IEnumerable<object?> GetAtomicValues()
        {
            yield return city;
            yield return street;
        }
    }
}
